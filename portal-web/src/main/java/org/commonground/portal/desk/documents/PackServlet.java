package org.commonground.portal.desk.documents;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.editorial.PackBench;
import org.commonground.editorial.PackRebuilding;
import org.commonground.editorial.PackSectionWanted;
import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.Problem;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /desk/packs/7/sections} makes files of the sections of document 7 and attaches them,
 * {@code .../rebuild} makes the complete file anew from the sections.
 */
@WebServlet("/desk/packs/*")
public class PackServlet extends HttpServlet {
    @Inject private transient PackBench bench;

    @Inject private transient PackRebuilding rebuilding;

    @Inject private transient TakeApartPack page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            switch (String.valueOf(request.getAttribute("path.step"))) {
                case "sections" -> takeApart(request, response);
                case "rebuild" -> {
                    rebuilding.rebuild(page.id());
                    leadTo(page.deskUrl() + "?done=rebuilt", response);
                }
                default -> Problem.of(404).answer(request, response);
            }
        } catch (Refusal refusal) {
            page.refuse(refusal.getMessage());
            show(refusal.status(), request, response);
        }
    }

    private void takeApart(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<List<PackSectionWanted>> wanted = page.wanted();
        if (wanted.isEmpty()) {
            show(422, request, response);
        } else {
            leadTo(
                    "/desk/publications/%d?done=saved"
                            .formatted(bench.take(page.id(), wanted.get()).id()),
                    response);
        }
    }

    private static void leadTo(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static void show(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        request.getRequestDispatcher("/desk/take-apart-pack.xhtml").forward(request, response);
    }
}
