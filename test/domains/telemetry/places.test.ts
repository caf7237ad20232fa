// Where records are: rectangles and circles on a sphere of 6,371,008.8 metres.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';
import { typesOf } from './records.ts';

const test = useGateway();

interface Place {
  latitude: number;
  longitude: number;
}
interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

const EARTH_METERS = 6_371_008.8;
const SEED = 20_260_101;

// Poles, both names of the antimeridian, the equator, and neighbours across each of them.
const special: [latitude: number, longitude: number][] = [
  [90, 0],
  [90, 120],
  [-90, -45],
  [0, 0],
  [0, 180],
  [0, -180],
  [10, 180],
  [10, -180],
  [10, 179.9],
  [10, -179.9],
  [89.99, -100],
  [-89.99, 100],
  [40.75921249389648, -73.98463439941406],
  [51.5, 0.0001],
  [51.5, -0.0001],
  // So near to nothing that PostgreSQL refuses to square it.
  [1e-320, 5e-324],
];
const latitude = fc.oneof(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.constantFrom(-90, -89.99, 0, 10, 89.99, 90),
);
const longitude = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, -179.9, 0, 179.9, 180),
);
const places: Place[] = [
  ...special.map(([lat, lon]) => ({ latitude: lat, longitude: lon })),
  ...fc.sample(fc.record({ latitude, longitude }), { seed: SEED, numRuns: 185 }),
].map((place) => ({ latitude: place.latitude + 0, longitude: place.longitude + 0 }));

beforeAll(async () => {
  const { id: sessionId } = await make(test, 'TelemetrySession', {});
  const records = [
    ...places.map((place, index) => ({ sessionId, eventType: String(index), ...place })),
    { sessionId, eventType: 'nowhere' },
  ];
  const { createTelemetryRecords } = await test.ask(
    `mutation ($input: CreateTelemetryRecordsInput!) { createTelemetryRecords(input: $input) { count } }`,
    { input: { records } },
  );
  expect(createTelemetryRecords.count).toBe(places.length + 1);
});

const found = async (filter: Record<string, unknown>): Promise<number[]> =>
  (await typesOf(test, filter)).map(Number).sort((a, b) => a - b);

const expected = (isIn: (place: Place) => boolean): number[] =>
  places.flatMap((place, index) => (isIn(place) ? [index] : []));

/** -180 and 180 are one meridian. */
function isInBox({ south, west, north, east }: Box, { latitude: lat, longitude: lon }: Place): boolean {
  const names = Math.abs(lon) === 180 ? [-180, 180] : [lon];
  const across = west > east;
  return (
    south <= lat &&
    lat <= north &&
    names.some((one) => (across ? one >= west || one <= east : one >= west && one <= east))
  );
}

function metersBetween(a: Place, b: Place): number {
  const [dLat, dLon] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const refusal = async (filter: Record<string, unknown>) => {
  const { errors } = await test.send(
    'query ($filter: TelemetryEventFilter) { telemetryEvents(filter: $filter) { totalCount } }',
    { filter },
  );
  return errors?.map(({ extensions }) => `${extensions.code} ${extensions.argument}`);
};

describe('within', () => {
  const typesIn = async (box: Box) =>
    (await found({ within: box })).filter((index) => index < special.length).map((index) => special[index]);

  it('includes the borders and the corners', async () => {
    expect(await typesIn({ south: 10, west: 179.9, north: 10, east: 180 })).toEqual([
      [10, 180],
      [10, -180],
      [10, 179.9],
    ]);
    expect(await typesIn({ south: 0, west: 0, north: 0, east: 0 })).toEqual([[0, 0]]);
  });

  it('crosses the antimeridian with west greater than east', async () => {
    expect(await typesIn({ south: 5, west: 179.9, north: 15, east: -179.9 })).toEqual([
      [10, 180],
      [10, -180],
      [10, 179.9],
      [10, -179.9],
    ]);
    expect(await typesIn({ south: 5, west: 179.95, north: 15, east: -179.95 })).toEqual([
      [10, 180],
      [10, -180],
    ]);
  });

  it('takes the whole earth, and never what has no place', async () => {
    expect(await found({ within: { south: -90, west: -180, north: 90, east: 180 } })).toEqual(expected(() => true));
  });

  it('is refused with its south above its north', async () => {
    expect(await refusal({ within: { south: 1, west: 0, north: 0.999, east: 0 } })).toEqual([
      'BAD_USER_INPUT filter.within',
    ]);
  });

  it('agrees with plain arithmetic on random rectangles', async () => {
    const boxes = fc.record({ south: latitude, west: longitude, north: latitude, east: longitude });
    await fc.assert(
      fc.asyncProperty(boxes, async ({ south, north, ...meridians }) => {
        const box = { south: Math.min(south, north), north: Math.max(south, north), ...meridians };
        expect(await found({ within: box })).toEqual(expected((place) => isInBox(box, place)));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('near', () => {
  const near = (centre: Place, radiusMeters: number) => found({ near: { ...centre, radiusMeters } });

  it('measures along the great circle: a degree of the equator is 111,195 metres', async () => {
    const centre = { latitude: 0, longitude: 1 };
    const degree = (EARTH_METERS * Math.PI) / 180;

    expect(await near(centre, degree + 0.001)).toContain(3);
    expect(await near(centre, degree - 0.001)).not.toContain(3);
    expect(await near(places[12] as Place, 0.001)).toEqual([12]);
  });

  it('reaches over a pole and across the antimeridian', async () => {
    const pole = await near({ latitude: 89.99, longitude: 80 }, 3_000);
    const line = await near({ latitude: 10, longitude: -179.95 }, 20_000);

    expect(pole.filter((index) => index < special.length)).toEqual([0, 1, 10]);
    expect(line.filter((index) => index < special.length)).toEqual([6, 7, 8, 9]);
  });

  it('takes a radius of more than 0 metres, up to half way around the earth', async () => {
    const centre = { latitude: 12, longitude: 34 };

    expect(await refusal({ near: { ...centre, radiusMeters: 0 } })).toEqual([
      'BAD_USER_INPUT filter.near.radiusMeters',
    ]);
    expect(await refusal({ near: { ...centre, radiusMeters: -1 } })).toEqual([
      'BAD_USER_INPUT filter.near.radiusMeters',
    ]);
    expect(await refusal({ near: { ...centre, radiusMeters: 20_037_509.1 } })).toEqual([
      'BAD_USER_INPUT filter.near.radiusMeters',
    ]);
    expect(await near(centre, 20_037_509)).toEqual(expected(() => true));
    expect(await near(centre, Number.MIN_VALUE)).toEqual([]);
  });

  it('agrees with plain arithmetic on random circles', async () => {
    const radius = fc.oneof(
      fc.double({ min: 1, max: 20_037_509, noNaN: true }),
      fc.double({ min: 1, max: 500_000, noNaN: true }),
    );
    const centre = fc.oneof(fc.record({ latitude, longitude }), fc.constantFrom(...places));
    await fc.assert(
      fc.asyncProperty(centre, radius, async (from, radiusMeters) => {
        const distances = places.map((place) => metersBetween(from, place));
        // The last bits of a sine differ from one library to the next.
        fc.pre(distances.every((meters) => Math.abs(meters - radiusMeters) > 0.01));

        expect(await near(from, radiusMeters)).toEqual(expected((place) => metersBetween(from, place) <= radiusMeters));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
