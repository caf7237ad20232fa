import type { ComponentProps } from 'react';
import { humanize } from '../../catalog.ts';
import type { WidgetProps } from '../field.ts';

export interface LineOptions {
  type?: ComponentProps<'input'>['type'];
  inputMode?: ComponentProps<'input'>['inputMode'];
}

export interface TextOptions {
  /** Whether it is for a program to read. */
  isCode?: boolean;
}

export interface ChoiceOptions<Value> {
  values: readonly Value[];
  /** What nothing is called; undefined where something has to be chosen. */
  nothing: string | undefined;
}

const shared = ({ id, problems, describedBy, disabled }: WidgetProps<never>) => ({
  id,
  disabled,
  'aria-describedby': describedBy,
  'aria-invalid': problems.length > 0 || undefined,
});

export function LineWidget({ draft, setDraft, type = 'text', inputMode, ...props }: WidgetProps<string> & LineOptions) {
  return (
    <input
      {...shared(props as never)}
      dir="auto"
      type={type}
      inputMode={inputMode}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
    />
  );
}

export function TextWidget({ draft, setDraft, isCode = false, ...props }: WidgetProps<string> & TextOptions) {
  return (
    <textarea
      {...shared(props as never)}
      dir={isCode ? 'ltr' : 'auto'}
      rows={5}
      spellCheck={!isCode}
      className={isCode ? 'is-code' : undefined}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
    />
  );
}

export function LinesWidget({ draft, setDraft, ...props }: WidgetProps<string>) {
  return (
    <textarea
      {...shared(props as never)}
      dir="auto"
      rows={Math.min(6, Math.max(2, draft.split('\n').length))}
      placeholder="One a line"
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
    />
  );
}

export function ChoiceWidget<Value extends string>({
  draft,
  setDraft,
  values,
  nothing,
  ...props
}: WidgetProps<Value | ''> & ChoiceOptions<Value>) {
  return (
    <select {...shared(props as never)} value={draft} onChange={(event) => setDraft(event.target.value as Value | '')}>
      {(nothing !== undefined || draft === '') && <option value="">{nothing ?? 'Choose…'}</option>}
      {values.map((value) => (
        <option key={value} value={value}>
          {humanize(value)}
        </option>
      ))}
    </select>
  );
}

export function CheckWidget({ draft, setDraft, ...props }: WidgetProps<boolean>) {
  return (
    <input
      {...shared(props as never)}
      type="checkbox"
      checked={draft}
      onChange={(event) => setDraft(event.target.checked)}
    />
  );
}
