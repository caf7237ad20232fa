import type { BoundingBox, GeoCircle } from '../../generated/resolvers.ts';
import { badInput } from '../../graphql/errors.ts';
import { type Sql, sql } from '../../platform/sql.ts';

/** The mean radius of the earth, taken as a sphere. */
const EARTH_METERS = 6_371_008.8;
/** Half way around the equator: every place is nearer than that. */
const MAX_METERS = 20_037_509;
/** Widens the box before a circle by a tenth of a millimetre, so that rounding never loses a place on its rim. */
const SLACK = 1e-9;

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const radians = (angle: number): number => (angle * Math.PI) / 180;

/** The condition that a record `e` lies in a rectangle, borders included. Throws BAD_USER_INPUT. */
export function isWithin({ south, west, north, east }: BoundingBox): Sql<unknown> {
  if (south > north) throw badInput('filter.within', 'must not have its south above its north');
  return sql`${latitudeBetween(south, north)} and ${longitudeBetween(west, east)}`;
}

/** The condition that a record `e` lies in a circle on the sphere, its rim included. Throws BAD_USER_INPUT. */
export function isNear(circle: GeoCircle): Sql<unknown> {
  const { latitude, longitude, radiusMeters } = circle;
  if (!(radiusMeters > 0 && radiusMeters <= MAX_METERS)) {
    throw badInput('filter.near.radiusMeters', `must be more than 0 and at most ${MAX_METERS.toLocaleString('en')}`);
  }
  const haversine = sql`power(${sineOfHalf(sql`e.latitude`, latitude)}, 2)
    + cosd(${latitude}::float8) * cosd(e.latitude) * power(${sineOfHalf(sql`e.longitude`, longitude)}, 2)`;
  const meters = sql`${2 * EARTH_METERS}::float8 * asin(least(1, sqrt(${haversine})))`;
  return sql`${boxAround(circle)} and ${meters} <= ${radiusMeters}::float8`;
}

/** Never smaller than 1e-102: PostgreSQL takes the square of a number that is nearly nothing for an error. */
const sineOfHalf = (column: Sql<unknown>, centre: number): Sql<unknown> =>
  sql`sind(greatest(abs(${column} - ${centre}::float8), 1e-100::float8) / 2)`;

/** A condition that an index can answer and that every place in the circle meets. */
function boxAround({ latitude, longitude, radiusMeters }: GeoCircle): Sql<unknown> {
  const angle = radiusMeters / EARTH_METERS;
  const reach = degrees(angle) + SLACK;
  const [south, north] = [latitude - reach, latitude + reach];
  const band = latitudeBetween(Math.max(south, -90), Math.min(north, 90));
  // A circle over a pole has places on every meridian.
  if (south <= -90 || north >= 90) return band;
  const width = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude))))) + SLACK;
  return sql`${band} and ${longitudeBetween(aroundEarth(longitude - width), aroundEarth(longitude + width))}`;
}

const aroundEarth = (longitude: number): number => ((longitude + 540) % 360) - 180;

const latitudeBetween = (south: number, north: number): Sql<unknown> =>
  sql`e.latitude between ${south}::float8 and ${north}::float8`;

/** With west greater than east, across the antimeridian, which -180 and 180 both name. */
function longitudeBetween(west: number, east: number): Sql<unknown> {
  const [from, to] = [sql`e.longitude >= ${west}::float8`, sql`e.longitude <= ${east}::float8`];
  if (west > east) return sql`(${from} or ${to})`;
  if (west === -180) return sql`(${to} or e.longitude = 180)`;
  if (east === 180) return sql`(${from} or e.longitude = -180)`;
  return sql`${from} and ${to}`;
}
