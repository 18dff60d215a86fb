package org.commonground.imports;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.commonground.kernel.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files brought in one go, by one person. */
@Entity
@Table(name = "import_batch")
public class Import {
    private static final int LONGEST = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private boolean zipped;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportState state;

    private Instant beganAt;
    private String beganBy;
    private @Nullable Instant endedAt;
    private @Nullable String code;

    @Column(length = LONG32)
    private @Nullable String sentence;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "import_remark", joinColumns = @JoinColumn(name = "import_id"))
    @OrderColumn(name = "position")
    private List<ImportRemark> remarks = new ArrayList<>();

    protected Import() {}

    /**
     * @param zipped whether a zip waits to be unpacked; otherwise files come one by one
     */
    Import(String name, boolean zipped, Instant beganAt, String beganBy) {
        this.name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        this.zipped = zipped;
        this.state = zipped ? ImportState.WAITING : ImportState.RUNNING;
        this.beganAt = beganAt;
        this.beganBy = beganBy;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean isZipped() {
        return zipped;
    }

    public ImportState state() {
        return state;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public String beganBy() {
        return beganBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Why nothing could be taken from it, for programs. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public Optional<String> sentence() {
        return Optional.ofNullable(sentence);
    }

    public List<ImportRemark> remarks() {
        return List.copyOf(remarks);
    }

    void runs(List<ImportRemark> found) {
        state = ImportState.RUNNING;
        remarks.clear();
        remarks.addAll(found);
    }

    void ends(ImportState how, Instant at) {
        state = how;
        endedAt = at;
    }

    void isRefused(Refusal why, Instant at) {
        ends(ImportState.REFUSED, at);
        code = why.code();
        sentence = why.getMessage();
    }
}
