import type { Draw } from './draw.ts';

/** Names of people, companies and things that exist nowhere. */
export const FIRST_NAMES =
  'Ada Bram Chiara Dario Elif Femi Greta Hugo Ines Jonas Kaveh Lena Mei Noor Otto Priya Quinn Rosa Samir Tove Umut Vera Wen Ximena Yara Zoran'.split(
    ' ',
  );
export const LAST_NAMES =
  'Adeyemi Berger Castellano Dvorak Eriksen Falk Guerin Haddad Ivanova Jansen Kowalski Lindqvist Marchetti Nakagawa Okafor Petrov Quiroga Rasmussen Sandoval Tanaka Ulrich Varga Weiss Xu Yilmaz Zeller'.split(
    ' ',
  );
export const COMPANIES =
  'Alder Instruments|Bluefen Robotics|Cinderpath|Dovetail Energy|Eastlight Media|Fathom Freight|Greywater Labs|Halden Optics|Ironwood Games|Juniper Rail|Kestrel Maps|Lumen & Daughters|Marrow Health|Northgate Dairy|Oxbow Software|Pinfold Insurance'.split(
    '|',
  );
export const CITIES = 'Bergen Gdansk Ghent Lyon Malmo Porto Rotterdam Sheffield Turin Utrecht Zagreb remote'.split(' ');

const OPENERS =
  'A good talk about|They asked a lot about|Sent my thoughts on|To prepare:|Surprised by|We agreed on'.split('|');
const THEMES =
  'the move off the monolith|their tests, which nobody trusts|queues and what happens when they fill|the team and how it decides|pay and a fourth day at home|time zones 😅 and calendars|a **small** exercise in SQL|accessibility of the booking page'.split(
    '|',
  );
const CLOSERS = 'More next week.|Say thanks!|Ask for numbers.|It felt right.|Not sure yet.|No answer so far.'.split(
  '|',
);

/** A line as somebody writes it down in passing. */
export const note = (lot: Draw): string => `${lot.pick(OPENERS)} ${lot.pick(THEMES)}. ${lot.pick(CLOSERS)}`;

/** A person, whose address is unique by its number. */
export function person(lot: Draw, number: number, domain: string) {
  const first = lot.pick(FIRST_NAMES);
  const last = lot.pick(LAST_NAMES);
  const email = `${first}.${last}.${number}@${domain}`.toLowerCase();
  return { first, last, name: `${first} ${last}`, email };
}
