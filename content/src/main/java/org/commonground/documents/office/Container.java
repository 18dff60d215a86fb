package org.commonground.documents.office;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.commonground.documents.texts.Unreadable;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.ReadingProblem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What really is in a file that is a container: the archives of newer office programs and the
 * compound files of older ones.
 */
final class Container {
    private static final int MOST_OF_LIST = 1 << 20;

    private Container() {}

    /**
     * The format by what the file holds; the one that is expected where the file is no container.
     *
     * @throws Unreadable for a container of something else, or with macros or a password
     */
    static FileFormat formatOf(Path file, FileFormat expected) throws IOException, Unreadable {
        byte[] head = head(file);
        if (head[0] == 'P' && head[1] == 'K') {
            return inZip(file);
        }
        if ((head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) {
            return inCompoundFile(file);
        }
        return expected;
    }

    private static byte[] head(Path file) throws IOException, Unreadable {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(2);
            if (head.length < 2) {
                throw new Unreadable(ReadingProblem.DAMAGED);
            }
            return head;
        }
    }

    private static FileFormat inZip(Path file) throws Unreadable {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String list = text(zip, "[Content_Types].xml");
            if (!list.isEmpty()) {
                return inOfficeArchive(zip, list);
            }
            String type = text(zip, "mimetype");
            if (!type.startsWith("application/vnd.oasis.opendocument")) {
                throw new Unreadable(ReadingProblem.NO_OFFICE_FILE);
            }
            return inOpenDocument(zip, type.strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(ReadingProblem.DAMAGED, e);
        }
    }

    private static FileFormat inOfficeArchive(ZipFile zip, String list) throws Unreadable {
        boolean macros =
                list.contains("macroEnabled")
                        || zip.stream().anyMatch(e -> e.getName().endsWith("vbaProject.bin"));
        if (macros) {
            throw new Unreadable(ReadingProblem.MACROS);
        }
        if (list.contains("wordprocessingml.document.main")
                || list.contains("wordprocessingml.template.main")) {
            return FileFormat.WORD;
        }
        if (list.contains("presentationml.presentation.main")
                || list.contains("presentationml.slideshow.main")
                || list.contains("presentationml.template.main")) {
            return FileFormat.POWERPOINT;
        }
        throw new Unreadable(ReadingProblem.UNSUPPORTED);
    }

    private static FileFormat inOpenDocument(ZipFile zip, String type) throws Unreadable {
        // Every OpenDocument with a library has an empty list of it; a module is a macro.
        boolean macros =
                zip.stream()
                        .map(ZipEntry::getName)
                        .anyMatch(
                                name ->
                                        name.matches("(?:Basic|Scripts)/.*\\.\\w+")
                                                && !name.matches(".*/script-l[bc]\\.xml"));
        if (macros) {
            throw new Unreadable(ReadingProblem.MACROS);
        }
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return FileFormat.OPEN_TEXT;
        }
        throw new Unreadable(ReadingProblem.UNSUPPORTED);
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(MOST_OF_LIST), StandardCharsets.UTF_8);
        }
    }

    private static FileFormat inCompoundFile(Path file) throws Unreadable {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new Unreadable(ReadingProblem.PASSWORD);
            }
            if (hasMacros(root)) {
                throw new Unreadable(ReadingProblem.MACROS);
            }
            if (root.hasEntry("WordDocument")) {
                return FileFormat.OLD_WORD;
            }
            if (root.hasEntry("PowerPoint Document")) {
                return FileFormat.OLD_POWERPOINT;
            }
            throw new Unreadable(ReadingProblem.UNSUPPORTED);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(ReadingProblem.DAMAGED, e);
        }
    }

    /** Word leaves a folder for macros in many files that have none. */
    private static boolean hasMacros(DirectoryNode root) throws IOException {
        return root.hasEntry("_VBA_PROJECT_CUR")
                || (root.hasEntry("Macros")
                        && root.getEntry("Macros") instanceof DirectoryNode macros
                        && macros.hasEntry("VBA"));
    }
}
