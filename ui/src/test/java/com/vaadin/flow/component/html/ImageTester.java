package com.vaadin.flow.component.html;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.Tests;

/// Stands in for the library's own, which does not load on the Vaadin version in use.
@Tests(Image.class)
public class ImageTester extends ComponentTester<Image> {

    public ImageTester(Image component) {
        super(component);
    }
}
