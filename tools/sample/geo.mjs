// Simplifies the provinces' borders. Borders that two provinces share are cut into arcs, and each arc is simplified
// once, so that neighbours keep meeting without gaps or overlaps.

import { t } from "./text.mjs";

/** Whose the boundaries are. */
export const SOURCE = {
  id: "rwanda-boundaries",
  title: t("Boundaries of Rwanda’s provinces", "Limites des provinces du Rwanda", "حدود مقاطعات رواندا"),
  publisher: t(
    "National Institute of Statistics of Rwanda (NISR)", "Institut national de la statistique du Rwanda (NISR)",
    "المعهد الوطني للإحصاء في رواندا (NISR)"),
  url: "https://github.com/sustainabledevelopment-rwanda/sdg-data-rwanda/blob/a8b00ec92e8a/geojsons/RwandaRegions.geojson",
  licence: {
    id: "MIT",
    title: t(
      "MIT, the licence of the data repository; boundaries of Rwanda’s SDG platform",
      "MIT, licence du dépôt de données ; limites de la plateforme ODD du Rwanda",
      "MIT، رخصة مستودع البيانات؛ حدود منصة أهداف التنمية المستدامة في رواندا"),
    url: "https://github.com/sustainabledevelopment-rwanda/sdg-data-rwanda",
  },
  note: t("Simplified.", "Simplifiées.", "مبسّطة."),
};

const DECIMALS = 3;
const TOLERANCE = 0.003; // degrees, about 330 m

const key = (point) => point.join(",");
const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const round = (point) => point.map((x) => Number(x.toFixed(DECIMALS)));

// Rings without the closing point and without points that repeat the one before.
const open = (ring) => {
  const points = ring.filter((point, i) => i === 0 || !same(point, ring[i - 1]));
  if (same(points[0], points[points.length - 1])) points.pop();
  return points;
};

// Points where three or more border lines meet: the ends of arcs.
const junctions = (rings) => {
  const neighbours = new Map();
  const add = (a, b) => {
    if (!neighbours.has(a)) neighbours.set(a, new Set());
    neighbours.get(a).add(b);
  };
  for (const ring of rings) {
    ring.forEach((point, i) => {
      const next = ring[(i + 1) % ring.length];
      add(key(point), key(next));
      add(key(next), key(point));
    });
  }
  return new Set([...neighbours].filter(([, set]) => set.size > 2).map(([point]) => point));
};

// A ring as a list of arcs, each from junction to junction.
const arcs = (ring, ends) => {
  const start = Math.max(0, ring.findIndex((point) => ends.has(key(point))));
  const turned = [...ring.slice(start), ...ring.slice(0, start), ring[start]];
  const found = [];
  let arc = [turned[0]];
  for (const point of turned.slice(1)) {
    arc.push(point);
    if (ends.has(key(point))) {
      found.push(arc);
      arc = [point];
    }
  }
  if (arc.length > 1) found.push(arc);
  return found;
};

const distance = (p, a, b) => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  if (length === 0) return Math.hypot(p[0] - a[0], p[1] - a[1]);
  const u = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - u * dx, p[1] - a[1] - u * dy);
};

// Douglas–Peucker.
const thin = (line) => {
  let [at, most] = [0, 0];
  for (let i = 1; i < line.length - 1; i += 1) {
    const d = distance(line[i], line[0], line[line.length - 1]);
    if (d > most) [at, most] = [i, d];
  }
  if (most <= TOLERANCE) return [line[0], line[line.length - 1]];
  return [...thin(line.slice(0, at + 1)).slice(0, -1), ...thin(line.slice(at))];
};

// The same arc runs forwards in one province and backwards in its neighbour: simplify it in one direction only.
const thinArc = (arc) => {
  const back = [...arc].reverse();
  const forwards = arc.map(key).join(" ") <= back.map(key).join(" ");
  const thinned = thin(forwards ? arc : back).map(round);
  return forwards ? thinned : thinned.reverse();
};

const area = (ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    return sum + (x * y2 - x2 * y) / 2;
  }, 0);

// RFC 7946: outer rings run counter-clockwise and close on their first point.
const close = (points) => {
  const ring = open(points);
  const turned = area(ring) < 0 ? ring.reverse() : ring;
  return [...turned, turned[0]];
};

/** The features of `source`, simplified, with the ids and names of `place(feature)`. */
export const simplify = (source, place) => {
  const outlines = source.features.map((feature) => ({
    place: place(feature),
    rings: feature.geometry.coordinates.map((polygon) => {
      if (polygon.length !== 1) throw new Error("a polygon with a hole: this script expects outer rings only");
      return open(polygon[0]);
    }),
  }));
  const ends = junctions(outlines.flatMap((outline) => outline.rings));
  const features = outlines
    .map(({ place: { id, name }, rings }) => {
      const outer = rings
        .map((ring) => close(arcs(ring, ends).flatMap((arc) => thinArc(arc))))
        .filter((ring) => ring.length > 3);
      const geometry =
        outer.length === 1
          ? { type: "Polygon", coordinates: outer }
          : { type: "MultiPolygon", coordinates: outer.map((ring) => [ring]) };
      return { type: "Feature", id, properties: { name }, geometry };
    })
    .sort((a, b) => a.id.localeCompare(b.id, "en"));
  return { type: "FeatureCollection", features };
};
