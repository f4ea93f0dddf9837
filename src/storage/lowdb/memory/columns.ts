type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** Room for slot `slot`: the column itself when it has it, else a copy of twice the size, or more, filled up with `filler`. */
export function withRoomFor<C extends Column>(column: C, slot: number, filler = 0): C {
  if (slot < column.length) return column
  const capacity = Math.max(1024, 2 ** Math.ceil(Math.log2(slot + 1)))
  const larger = new (column.constructor as new (capacity: number) => C)(capacity)
  larger.set(column)
  if (filler !== 0) larger.fill(filler, column.length)
  return larger
}
