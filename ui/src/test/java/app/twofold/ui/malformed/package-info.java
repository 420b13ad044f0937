/// What no client of ours would send, in great numbers.
package app.twofold.ui.malformed;
