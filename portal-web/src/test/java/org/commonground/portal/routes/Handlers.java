package org.commonground.portal.routes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.commonground.portal.api.PortalApi;

import java.util.List;
import java.util.stream.Stream;

/**
 * What answers requests in some packages: servlets and API resources, each with its method and
 * address.
 */
final class Handlers {
    private static final String API =
            PortalApi.class.getAnnotation(jakarta.ws.rs.ApplicationPath.class).value();

    private Handlers() {}

    static List<Handler> in(String... packages) {
        JavaClasses classes = new ClassFileImporter().importPackages(packages);
        return classes.stream()
                .flatMap(type -> Stream.concat(ofServlet(type), ofResource(type)))
                .toList();
    }

    private static Stream<Handler> ofServlet(JavaClass type) {
        return type.tryGetAnnotationOfType(WebServlet.class).stream()
                .flatMap(
                        mapped ->
                                Stream.concat(
                                        Stream.of(mapped.value()), Stream.of(mapped.urlPatterns())))
                .map(address -> new Handler(type.getSimpleName(), "any", address));
    }

    private static Stream<Handler> ofResource(JavaClass type) {
        return type.tryGetAnnotationOfType(Path.class).stream()
                .flatMap(
                        root ->
                                type.getMethods().stream()
                                        .flatMap(
                                                method ->
                                                        httpMethods(method)
                                                                .map(
                                                                        verb ->
                                                                                new Handler(
                                                                                        method
                                                                                                .getFullName(),
                                                                                        verb,
                                                                                        address(
                                                                                                root
                                                                                                        .value(),
                                                                                                pathOf(
                                                                                                        method))))));
    }

    private static Stream<String> httpMethods(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(
                        annotation ->
                                annotation
                                        .getRawType()
                                        .tryGetAnnotationOfType(HttpMethod.class)
                                        .stream())
                .map(HttpMethod::value);
    }

    private static String pathOf(JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }

    /**
     * An address of that shape: names stand for themselves, a pattern behind a colon is left out.
     */
    private static String address(String root, String path) {
        return (API + "/" + root + "/" + path)
                .replaceAll("\\{\\s*(\\w+)[^}]*}", "$1")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    /**
     * @param method of HTTP, or "any" for a servlet
     * @param address one that it answers
     */
    record Handler(String name, String method, String address) {}
}
