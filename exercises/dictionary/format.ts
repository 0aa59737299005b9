/** First four bytes of a dictionary file, little-endian: "DWG1". */
export const magic = 0x31475744;

/**
 * After the magic come, each as a 32-bit little-endian number: bytes of alphabet, entries, edges, references. Then the
 * alphabet (UTF-16, little-endian), a byte for each edge, the low bytes of all references, their high bytes.
 * An edge's low six bits are its label: 0 ends a word, n is the alphabet's nth letter.
 */
export const endLabel = 0;
/** Set on the last edge of a node. */
export const lastBit = 0x40;
/** Set when the edge leads to the next node of its entry; otherwise it leads to the entry of the next reference. */
export const inlineBit = 0x80;
/** The bits of an edge that hold its letter: its place in the alphabet, up to 63. */
export const labelMask = 0x3f;
