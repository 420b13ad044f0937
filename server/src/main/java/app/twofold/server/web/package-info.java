/// What every REST call shares: problem details, the size of bodies, paths that lead nowhere.
@NullMarked
package app.twofold.server.web;

import org.jspecify.annotations.NullMarked;
