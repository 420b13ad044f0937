/// A stand-in for a class of the library for tests without a browser.
package com.vaadin.flow.component.html;
