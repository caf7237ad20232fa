import { useState } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { Combobox, type ComboboxOption } from '../../ui/combobox.tsx';
import type { WidgetProps } from '../field.ts';
import { labelOf, type Option, type OptionTypeName, useAddOption, useOptions } from '../options.ts';

/** A field for one thing, found by its name or added by it. */
export function ReferenceWidget(props: WidgetProps<Option | null> & { to: OptionTypeName }) {
  const { draft, setDraft } = props;
  return <Picker {...props} text={draft?.label ?? ''} pick={setDraft} leave={[]} />;
}

/** A field for many things: those that are chosen, and one more. */
export function ReferencesWidget(props: WidgetProps<readonly Option[]> & { to: OptionTypeName }) {
  const { draft, setDraft, problems } = props;
  return (
    <div className="picked">
      {draft.length > 0 && (
        <ul className="picked-list">
          {draft.map((option, index) => {
            const isWrong = problems.some(({ path }) => path[0] === String(index));
            return (
              <li key={option.id} className={isWrong ? 'picked-one is-wrong' : 'picked-one'}>
                <span>{option.label}</span>
                <IconButton
                  icon="close"
                  label={`Remove ${option.label}`}
                  onClick={() => setDraft(draft.filter(({ id }) => id !== option.id))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Picker
        {...props}
        text=""
        pick={(option) => option && setDraft([...draft, option])}
        leave={draft.map(({ id }) => id)}
        placeholder={draft.length > 0 ? 'Add another' : undefined}
      />
    </div>
  );
}

/** A combobox over a type, without those that are chosen already. */
export function Picker({
  id,
  to,
  text,
  pick,
  leave,
  placeholder,
  problems,
  describedBy,
  disabled,
}: {
  id: string;
  to: OptionTypeName;
  text: string;
  pick: (option: Option | null) => void;
  leave: readonly string[];
  placeholder?: string | undefined;
  problems: WidgetProps<unknown>['problems'];
  describedBy: string | undefined;
  disabled: boolean;
}) {
  const [isWanted, setWanted] = useState(false);
  const { data, isPending, error } = useOptions(to, isWanted);
  const adding = useAddOption(to);
  const options: readonly ComboboxOption[] = data?.options.filter((option) => !leave.includes(option.id)) ?? [];
  return (
    <Combobox
      id={id}
      options={options}
      isLoading={isWanted && isPending}
      hint={
        adding.error?.message ??
        error?.message ??
        (data?.hasMore ? 'These are the first 500; others cannot be chosen here.' : undefined)
      }
      text={adding.isPending ? 'Adding…' : text}
      placeholder={placeholder ?? `Choose or add ${labelOf(to)}`}
      pick={pick}
      add={(name) => adding.mutate(name, { onSuccess: pick })}
      addLabel={labelOf(to)}
      open={() => setWanted(true)}
      invalid={problems.length > 0}
      describedBy={describedBy}
      disabled={disabled}
    />
  );
}
