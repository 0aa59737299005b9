const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes numbers (varints, 7 bits a byte, low bits first) and short texts (length, then UTF-8). */
export function bytes() {
  const out: number[] = [];
  const number = (value: number) => {
    let rest = value;
    while (rest > 127) {
      out.push((rest & 127) | 128);
      rest >>>= 7;
    }
    out.push(rest);
  };
  return {
    number,
    text(value: string) {
      const encoded = encoder.encode(value);
      number(encoded.length);
      // One by one: spread into one call, a long text has more arguments than the stack holds.
      for (const byte of encoded) out.push(byte);
    },
    done: () => Uint8Array.from(out),
  };
}

/** Reads in the order in which they were written; throws a RangeError past the end. */
export interface Reader {
  number(): number;
  text(): string;
  /** Whether all was read. */
  done(): boolean;
}

/** Reads what `bytes` wrote. */
export function read(data: Uint8Array): Reader {
  let at = 0;
  const byte = () => {
    const value = data[at++];
    if (value === undefined) throw new RangeError("the search index ends too early");
    return value;
  };
  const number = () => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
    throw new RangeError("a number in the search index is too long");
  };
  return {
    number,
    text() {
      const length = number();
      const slice = data.subarray(at, at + length);
      if (slice.length < length) throw new RangeError("the search index ends too early");
      at += length;
      return decoder.decode(slice);
    },
    done: () => at === data.length,
  };
}
