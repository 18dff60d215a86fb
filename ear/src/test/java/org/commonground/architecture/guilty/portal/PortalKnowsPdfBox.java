package org.commonground.architecture.guilty.portal;

import org.apache.pdfbox.pdmodel.PDDocument;

/** A page that reads files for itself. */
record PortalKnowsPdfBox(PDDocument document) {}
