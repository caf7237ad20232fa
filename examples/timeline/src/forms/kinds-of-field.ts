import { humanize } from '../catalog.ts';
import { formatDateTime } from '../time.ts';
import { type Field, field } from './field.ts';
import type { Option, OptionTypeName } from './options.ts';
import {
  CheckWidget,
  type ChoiceOptions,
  ChoiceWidget,
  type LineOptions,
  LinesWidget,
  LineWidget,
  type TextOptions,
  TextWidget,
} from './widgets/basic.tsx';
import { ReferencesWidget, ReferenceWidget } from './widgets/reference.tsx';

/** What all fields can be told; see `Field`. */
interface Common {
  label: string;
  hint?: string;
  fixed?: boolean;
  minor?: boolean;
}

const orNothing = (value: string | null | undefined) => value ?? '';

/** One line of text. */
export const line = <Event>(
  common: Common & { of(event: Event): string | null | undefined; type?: 'text' | 'email' },
): Field<Event, string> =>
  field<Event, string, string>({
    ...common,
    start: () => '',
    read: (event) => orNothing(common.of(event)),
    write: (draft) => draft.trim() || null,
    say: (draft) => draft,
    Widget: LineWidget,
  });

/** Text of several lines. */
export const text = <Event>(common: Common & { of(event: Event): string | null | undefined }): Field<Event, string> =>
  field<Event, string, string>({
    ...common,
    start: () => '',
    read: (event) => orNothing(common.of(event)),
    write: (draft) => (draft.trim() === '' ? null : draft),
    say: (draft) => draft,
    Widget: TextWidget,
  });

/** A number; the draft is its text. */
export const number = <Event>(common: Common & { of(event: Event): number | null | undefined }): Field<Event, number> =>
  field<Event, number, string, LineOptions>({
    ...common,
    start: () => '',
    read: (event) => String(common.of(event) ?? ''),
    write: (draft) => {
      if (draft.trim() === '') return null;
      const value = Number(draft);
      if (!Number.isFinite(value)) throw new Error('Enter a number.');
      return value;
    },
    say: (draft) => draft,
    Widget: LineWidget,
    options: { inputMode: 'decimal' },
  });

/** An instant, to the minute and in the visitor's zone. */
export const instant = <Event>(
  common: Common & { of(event: Event): string | null | undefined; start?: () => Date },
): Field<Event, string> =>
  field<Event, string, string, LineOptions>({
    ...common,
    start: () => (common.start ? toLocal(common.start()) : ''),
    read: (event) => {
      const value = common.of(event);
      return value ? toLocal(new Date(value)) : '';
    },
    write: fromLocal,
    say: (draft) => (draft ? formatDateTime(new Date(draft)) : ''),
    Widget: LineWidget,
    options: { type: 'datetime-local' },
  });

/** One of the values of an enumeration; `start` is the one that a new event has, or nothing. */
export const choice = <Event, Value extends string>(
  common: Common & {
    values: readonly Value[];
    start?: NoInfer<Value>;
    /** What nothing is called, where nothing may be chosen. */
    nothing?: string;
    of(event: Event): NoInfer<Value> | null | undefined;
  },
): Field<Event, Value> =>
  field<Event, Value, Value | '', ChoiceOptions<Value>>({
    ...common,
    start: () => common.start ?? '',
    read: (event) => common.of(event) ?? '',
    write: (draft) => draft || null,
    say: humanize,
    Widget: ChoiceWidget,
    options: { values: common.values, nothing: common.nothing },
  });

/** Yes or no. */
export const check = <Event>(common: Common & { start: boolean; of(event: Event): boolean }): Field<Event, boolean> =>
  field<Event, boolean, boolean>({
    ...common,
    start: () => common.start,
    read: common.of,
    write: (draft) => draft,
    say: (draft) => (draft ? 'Yes' : 'No'),
    Widget: CheckWidget,
  });

/** A list of texts, one a line. */
export const lines = <Event>(common: Common & { of(event: Event): readonly string[] }): Field<Event, string[]> =>
  field<Event, string[], string>({
    ...common,
    start: () => '',
    read: (event) => common.of(event).join('\n'),
    write: (draft) => {
      const values = draft.split(/[\n,]/).map((value) => value.trim());
      return values.filter(Boolean);
    },
    say: (draft) => draft.replaceAll('\n', ', '),
    Widget: LinesWidget,
  });

/** Any JSON; the draft is its text. */
export const json = <Event>(common: Common & { of(event: Event): unknown }): Field<Event, unknown> =>
  field<Event, unknown, string, TextOptions>({
    ...common,
    start: () => '',
    read: (event) => JSON.stringify(common.of(event) ?? null, null, 2),
    write: (draft) => {
      if (draft.trim() === '') return null;
      try {
        return JSON.parse(draft);
      } catch {
        throw new Error('This is not JSON.');
      }
    },
    say: (draft) => draft,
    Widget: TextWidget,
    options: { isCode: true },
  });

/** One thing that the event refers to; `by` says which of its texts is sent. */
export const reference = <Event>(
  to: OptionTypeName,
  common: Common & { of(event: Event): Option | null | undefined; by?: 'id' | 'email' },
): Field<Event, string> =>
  field<Event, string, Option | null, { to: OptionTypeName }>({
    ...common,
    start: () => null,
    read: (event) => common.of(event) ?? null,
    write: (draft) => {
      if (draft === null || common.by !== 'email') return draft?.id ?? null;
      if (!draft.detail) throw new Error(`${draft.label} has no email address.`);
      return draft.detail;
    },
    say: (draft) => draft?.label ?? '',
    Widget: ReferenceWidget,
    options: { to },
  });

/** Many things that the event refers to. */
export const references = <Event>(
  to: OptionTypeName,
  common: Common & { of(event: Event): readonly Option[] },
): Field<Event, string[]> =>
  field<Event, string[], readonly Option[], { to: OptionTypeName }>({
    ...common,
    start: () => [],
    read: common.of,
    write: (draft) => draft.map(({ id }) => id),
    say: (draft) => draft.map(({ label }) => label).join(', '),
    Widget: ReferencesWidget,
    options: { to },
  });

/** An instant as `datetime-local` fields write it. */
export function toLocal(instant: Date): string {
  const shifted = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** The instant that a `datetime-local` field holds; null for none. */
export function fromLocal(draft: string): string | null {
  if (draft === '') return null;
  const value = new Date(draft);
  if (Number.isNaN(value.getTime())) throw new Error('Enter a date and a time.');
  return value.toISOString();
}
