package org.commonground.architecture.guilty.taxonomy;

import jakarta.faces.context.FacesContext;

/** Content that knows its pages. */
record KnowsFaces(FacesContext page) {}
