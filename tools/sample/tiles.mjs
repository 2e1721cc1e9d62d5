// Schematic maps: rows of short names, "..." where there is nothing.

/** The squares of a map, by the whole names. */
export const squares = (names, map) => map.trim().split("\n").flatMap((line, row) =>
  line.trim().split(" ").map((short, column) => [names[short], { column, row, short }]).filter(([name]) => name));
