import { type Draw, draw } from '../shared/draw.ts';
import { type Table, table } from '../shared/table.ts';
import { FIRST_ID, MINUTE, type Year } from '../shared/year.ts';

/** An event as Roundware answers it: texts, whatever they hold. */
export interface RoundwareEvent {
  id: number;
  server_time: string;
  client_time: string | null;
  event_type: string;
  data: string | null;
  latitude: string | null;
  longitude: string | null;
  session_id: number;
  tag_ids: string | null;
}

export type RoundwareRow = { id: number } & Record<string, unknown>;

export interface RoundwareData {
  /** The zone of the server's clock, in which `server_time` is written without saying so. */
  timeZone: string;
  /** Whether the filters of time understand a bound; older servers ignore what they cannot read. */
  readsBounds: boolean;
  events: Table<RoundwareEvent>;
  sessions: Table<RoundwareRow>;
  tags: Table<RoundwareRow>;
  tagcategories: Table<RoundwareRow>;
}

const TAGS: [category: string, ...values: string[]][] = [
  ['gender', 'visitor', 'neighbour'],
  ['question', 'What do you remember here?', 'What has gone?', 'Who taught you?'],
  ['usertype', 'artist', 'staff', 'guest'],
];
const TYPES =
  'location_update location_update location_update heartbeat heartbeat play_stream pause_stream start_listen start_record end_record start_upload upload_asset filter_stream'.split(
    ' ',
  );
const BROWSERS = ['Firefox on Linux', 'Safari on iPhone', 'Chrome on Android', ''];

/** Walks through a park with headphones on: sessions of a few minutes to an hour, many events each. */
export function roundwareData(span: Year, timeZone = 'America/New_York'): RoundwareData {
  const local = localTime(timeZone);
  const tags = TAGS.flatMap(([category, ...values], group) =>
    values.map((value) => ({ value, description: `${category}: ${value}`, tag_category_id: group + 1 })),
  ).map((tag, index) => ({ id: index + 1, ...tag, data: '', filter: '', location: null, project_id: 1 }));
  const count = span.share(0.5, 150);
  const sessions: RoundwareRow[] = [];
  const events: RoundwareEvent[] = [];
  while (events.length < count) {
    const lot = draw(span.seed, 'roundware session', sessions.length);
    const length = lot.integer(8, 22);
    const start = span.anyTime((0.9 * events.length) / count);
    const id = sessions.length + 1;
    const isPhone = lot.chance(0.4);
    sessions.push({
      id,
      device_id: lot.chance(0.9) ? `device-${lot.word(28)}` : null,
      starttime: start.toISOString().slice(0, 19),
      stoptime: null,
      project_id: 1,
      language_id: 1,
      client_type: isPhone ? 'iOS' : 'web',
      client_system: lot.pick(BROWSERS),
      demo_stream_enabled: false,
      geo_listen_enabled: true,
      timezone: lot.pick(['0000', '-0500', '-8000']),
    });
    for (let step = 0; step < length && events.length < count; step += 1) {
      const at = new Date(start.getTime() + step * lot.integer(20, 120) * 1_000 + step * MINUTE);
      events.push(
        event(lot, { id: FIRST_ID + events.length, session_id: id, step, at, isPhone, local, tags: tags.length }),
      );
    }
  }
  const categories = TAGS.map(([name], index) => ({ id: index + 1, name, data: '' }));
  return {
    timeZone,
    readsBounds: true,
    events: table(events),
    sessions: table(sessions),
    tags: table(tags),
    tagcategories: table(categories),
  };
}

function event(
  lot: Draw,
  given: {
    id: number;
    session_id: number;
    step: number;
    at: Date;
    isPhone: boolean;
    local(at: Date): string;
    tags: number;
  },
): RoundwareEvent {
  const { id, session_id, step, at, isPhone, local } = given;
  const ids = Array.from({ length: lot.integer(0, 3) }, () => lot.integer(1, given.tags));
  const hasPlace = lot.chance(0.7);
  const place = (degrees: number) => (hasPlace ? String(degrees + lot.integer(-50_000, 50_000) / 1_000_000) : '');
  const micros = lot.chance(0.02) ? '' : `.${at.toISOString().slice(20, 23)}${lot.integer(100, 999)}`;
  return {
    id,
    server_time: `${local(at)}${micros}`,
    client_time: lot.chance(0.1)
      ? null
      : isPhone
        ? local(at)
        : new Date(at.getTime() - lot.integer(50, 4_000)).toISOString(),
    event_type: step === 0 ? 'start_session' : lot.pick(TYPES),
    data: lot.pick([null, '', `volume: 0.${lot.integer(1, 9)}`, `{'asset_id': ${lot.integer(1, 900)}}`]),
    latitude: place(40.7823),
    longitude: place(-73.9658),
    session_id,
    tag_ids: spell(lot, ids),
  };
}

/** The ways in which clients have sent lists of tags. */
function spell(lot: Draw, ids: readonly number[]): string | null {
  if (ids.length === 0) return lot.pick([null, '', ',', '[]']);
  return lot.pick([ids.join(','), `[${ids.join(', ')}]`, `${ids.join(',')},`]);
}

/** Writes an instant as a clock on the wall shows it: 2026-11-01T01:30:00, once or twice a year for two instants. */
export function localTime(timeZone: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (at) => format.format(at).replace(' ', 'T');
}
