package org.commonground.portal.here;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.routes.AddressNumber;

import java.util.List;

/** A case study set against what the address says of somebody's circumstances. */
@Named
@RequestScoped
public class CompareHere {
    @Inject private CasesAtHand cases;

    @Inject private OtherCases others;

    @Inject private HereForm form;

    @Inject private HttpServletRequest request;

    private CasesAtHand.CaseAtHand asked;
    private Comparison comparison;

    @PostConstruct
    void open() {
        asked = cases.get(AddressNumber.of(request, "id"));
        comparison = new Comparison(asked.study(), asked.publication().terms(), form.here());
    }

    public long id() {
        return asked.publication().id();
    }

    public String title() {
        return asked.title();
    }

    /** The case study, which keeps the choices in mind for what is asked next. */
    public String caseUrl() {
        return asked.publication().address() + form.query();
    }

    public boolean isKnown() {
        return form.here().isKnown();
    }

    public List<Finding> findings() {
        return comparison.findings();
    }

    /** What comes of it, in a few words. */
    public String inShort() {
        return comparison.inShort();
    }

    public List<String> checklist() {
        return comparison.checklist();
    }

    public List<OtherCases.Others> others() {
        return others.beside(id(), form.here());
    }
}
