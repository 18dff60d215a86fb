package org.commonground.documents;

class InMemoryFileStoreTest implements FileStoreContract {
    private final InMemoryFileStore store = new InMemoryFileStore();

    @Override
    public FileStore store() {
        return store;
    }

    @Override
    public long filesKept() {
        return store.count();
    }
}
