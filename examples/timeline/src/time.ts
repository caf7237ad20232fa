/** A calendar day in the visitor's time zone (or of an all-day event), as `2019-05-27`. */
export type Day = string;

const pad = (value: number) => String(value).padStart(2, '0');

export const dayOf = (instant: Date): Day =>
  `${String(instant.getFullYear()).padStart(4, '0')}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;

/** Midnight at the start of a day where the visitor is. */
export const startOf = (day: Day): Date => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const start = new Date(2000, month - 1, date);
  // Set by itself, as the constructor takes years below 100 for years of the last century.
  start.setFullYear(year, month - 1, date);
  return start;
};

export const addDays = (day: Day, count: number): Day => {
  const date = startOf(day);
  date.setDate(date.getDate() + count);
  return dayOf(date);
};

/** The Monday of the week that a day is in. */
export const mondayOf = (day: Day): Day => addDays(day, -((startOf(day).getDay() + 6) % 7));

export const weekOf = (day: Day): Day[] => Array.from({ length: 7 }, (_, index) => addDays(mondayOf(day), index));

export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(startOf(text)) === text;

export const today = (): Day => dayOf(new Date());

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', options);
  return (instant: Date) => formatter.format(instant);
};

export const formatTime = format({ hour: '2-digit', minute: '2-digit' });
export const formatDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
export const formatShortDay = format({ day: 'numeric', month: 'short', year: 'numeric' });
export const formatWeekday = format({ weekday: 'short' });
export const formatMonth = format({ month: 'long', year: 'numeric' });
export const formatDateTime = format({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How far a day is from today, in the largest unit that fits: "yesterday", "in 3 weeks", "7 years ago". */
export function formatDistance(day: Day, now: Day = today()): string {
  const days = Math.round((startOf(day).getTime() - startOf(now).getTime()) / 86_400_000);
  const size = Math.abs(days);
  if (size < 14) return relative.format(days, 'day');
  if (size < 60) return relative.format(Math.round(days / 7), 'week');
  if (size < 700) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}

/** A length of time between two instants, in the two largest units: "1 h 30 min", "2 d". */
export function formatLength(start: string, end: string): string {
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'min'],
  ];
  const said = parts.filter(([count]) => count > 0).slice(0, 2);
  return said.length === 0 ? '0 min' : said.map(([count, unit]) => `${count} ${unit}`).join(' ');
}
