/// What makes views testable without a browser on the Vaadin version in use.
package app.twofold.ui.support;
