package cn.dangjian.data.crypto;

/** A key that encrypts values. */
record DataKey(String id, CipherKind kind, byte[] bytes) {

    @Override
    public String toString() {
        return "DataKey[" + id + " " + kind + "]";
    }
}
