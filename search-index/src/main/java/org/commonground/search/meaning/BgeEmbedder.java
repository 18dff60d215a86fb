package org.commonground.search.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The model {@code bge-small-en-v1.5}, quantised, on the processor by ONNX Runtime: English, 384
 * numbers. One text at a time and one thread a text: many threads with a text each get more done
 * than many threads at one text, and texts in batches wait for their longest. About 50 ms for a
 * passage of 200 words, 4 ms for a question.
 */
public final class BgeEmbedder implements Embedder {
    private static final String MODEL = "bge-small-en-v1.5-q";
    private static final String PIECES = "embeddings.word_embeddings.weight_quantized";
    private static final int DIMENSIONS = 384;

    /** Pieces of words; what stands behind them the model cannot see. */
    static final int LONGEST = 512;

    /** What the model was trained to see before a question and not before a passage. */
    private static final String ASKING =
            "Represent this sentence for searching relevant passages: ";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final PieceVectors pieceVectors;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private BgeEmbedder(
            OrtEnvironment environment,
            OrtSession session,
            WordPieces pieces,
            PieceVectors pieceVectors) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.pieceVectors = pieceVectors;
    }

    /**
     * Reads the model from the class path and gets it ready, which takes about a second.
     *
     * @throws MeaningUnavailable when this machine cannot run it
     */
    public static BgeEmbedder load() {
        try {
            WordPieces pieces = new WordPieces(ModelFiles.vocabulary(MODEL + "-tokenizer.json"));
            byte[] model = ModelFiles.bytes(MODEL + ".onnx");
            PieceVectors vectors = PieceVectors.of(OnnxFile.table(model, PIECES), DIMENSIONS);
            OrtEnvironment environment = ModelRuntime.environment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                OrtSession session = environment.createSession(model, options);
                return new BgeEmbedder(environment, session, pieces, vectors);
            }
        } catch (OrtException | IOException | RuntimeException | LinkageError e) {
            throw new MeaningUnavailable("The model cannot run on this machine: " + e, e);
        }
    }

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] passage(String text) {
        return vector(pieces.of(text, LONGEST));
    }

    @Override
    public float[] question(String text) {
        return vector(pieces.of(ASKING + text, LONGEST));
    }

    @Override
    public Skimming skimming(String question) {
        return new PieceSkimming(question, pieces, pieceVectors);
    }

    @Override
    public boolean isWord(String text) {
        return pieces.isWhole(text.toLowerCase(Locale.ROOT));
    }

    private float[] vector(long[] ids) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new MeaningUnavailable("The model is closed");
            }
            return run(ids);
        } catch (OrtException e) {
            throw new MeaningUnavailable("The model failed", e);
        } finally {
            use.readLock().unlock();
        }
    }

    private float[] run(long[] ids) throws OrtException {
        long[] shape = {1, ids.length};
        long[] attended = new long[ids.length];
        Arrays.fill(attended, 1);
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(attended), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", tokens,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            // The whole text's vector is that of its first piece, the mark for its beginning.
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] vector = new float[DIMENSIONS];
            states.get(vector);
            return toLengthOne(vector);
        }
    }

    private static float[] toLengthOne(float[] vector) {
        double sum = 0;
        for (float x : vector) {
            sum += (double) x * x;
        }
        float scale = (float) (1 / Math.sqrt(sum));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new MeaningUnavailable("The model did not close", e);
        } finally {
            use.writeLock().unlock();
        }
    }
}
