package org.commonground.portal.routes.unlisted;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

/** Guilty: no line of the table lists its address. */
@WebServlet("/back-door")
class BackDoorServlet extends HttpServlet {}
