package org.commonground.architecture.guilty.taxonomy;

import org.primefaces.model.LazyDataModel;

/** Content that knows the widget it is shown in. */
record KnowsPrimeFaces(LazyDataModel<String> table) {}
