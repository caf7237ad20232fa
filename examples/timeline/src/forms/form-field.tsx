import { useId } from 'react';
import { type Draft, type Field, type Problem, problemsOf } from './field.ts';
import { CheckWidget } from './widgets/basic.tsx';

/** One field with its label, its hint, and what the server said of it. */
export function FormField({
  name,
  field,
  draft,
  setDraft,
  problems,
  isNew,
}: {
  name: string;
  field: Field<never, unknown>;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  problems: readonly Problem[];
  isNew: boolean;
}) {
  const id = useId();
  const own = problemsOf(problems, name);
  const said = [...(field.hint ? [`${id}-hint`] : []), ...(own.length > 0 ? [`${id}-problems`] : [])];
  const { Widget } = field;
  return (
    <div className={(Widget as unknown) === CheckWidget ? 'field is-check' : 'field'} data-field={name}>
      <label htmlFor={id}>
        {field.label}
        {!field.required && (Widget as unknown) !== CheckWidget && <span className="optional"> (optional)</span>}
      </label>
      <Widget
        {...field.options}
        id={id}
        label={field.label}
        draft={draft}
        setDraft={setDraft}
        problems={own}
        describedBy={said.join(' ') || undefined}
        disabled={Boolean(field.fixed) && !isNew}
      />
      {field.hint && (
        <p className="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {own.length > 0 && (
        <ul className="field-problems" id={`${id}-problems`}>
          {own.map(({ path, message }) => (
            <li key={path.join('.') + message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
