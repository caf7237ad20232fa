import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Icon } from './icon.tsx';
import './combobox.css';

export interface ComboboxOption {
  id: string;
  label: string;
  detail?: string | null;
}

const ADD = 'add';
const MOST_SHOWN = 50;

/**
 * A field that offers what it knows while one types, by the combobox pattern of the ARIA practices: the arrows go through
 * what is offered, Enter takes it, Esc closes. With `add`, what is not known yet can be added by its name.
 */
export function Combobox({
  id,
  options,
  isLoading,
  hint,
  text,
  pick,
  add,
  addLabel,
  placeholder,
  open: onOpen,
  invalid,
  describedBy,
  disabled,
}: {
  id: string;
  options: readonly ComboboxOption[];
  isLoading: boolean;
  /** A line below what is offered. */
  hint?: string | undefined;
  /** What the field says while nobody types in it. */
  text: string;
  pick: (option: ComboboxOption | null) => void;
  add?: ((text: string) => void) | undefined;
  addLabel?: string;
  placeholder?: string;
  /** Called before anything is offered for the first time. */
  open: () => void;
  invalid?: boolean | undefined;
  describedBy?: string | undefined;
  disabled?: boolean | undefined;
}) {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const wanted = (typed ?? '').trim().toLowerCase();
  const matching = options.filter(({ label, detail }) => `${label} ${detail ?? ''}`.toLowerCase().includes(wanted));
  const shown: ComboboxOption[] = matching.slice(0, MOST_SHOWN);
  const isNew = add && wanted !== '' && !options.some(({ label }) => label.toLowerCase() === wanted);
  if (isNew) shown.push({ id: ADD, label: `Add ${addLabel ?? ''} “${typed?.trim()}”` });

  const show = () => {
    onOpen();
    setOpen(true);
    setActive(0);
  };
  const close = () => {
    setOpen(false);
    setTyped(null);
  };
  const take = (option: ComboboxOption | undefined) => {
    if (!option) return;
    if (option.id === ADD) add?.(typed?.trim() ?? '');
    else pick(option);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return show();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((index) => (index + step + shown.length) % Math.max(1, shown.length));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      take(shown[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <div className="combobox">
      <input
        ref={input}
        id={id}
        type="text"
        dir="auto"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown[active] ? `${list}-${active}` : undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        disabled={disabled}
        placeholder={placeholder}
        value={typed ?? text}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value === '' && text !== '') pick(null);
          if (!isOpen) show();
          setActive(0);
        }}
        onClick={show}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <Icon name="down" />
      <div className="combobox-popup" hidden={!isOpen}>
        <div id={list} role="listbox" aria-label="Choices">
          {shown.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active one instead
            <div
              key={option.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              className="combobox-option"
              ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
              // Before the field loses the focus, which would close the list under the pointer.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
            >
              <span>{option.label}</span>
              {option.detail && <span className="muted">{option.detail}</span>}
            </div>
          ))}
        </div>
        {isLoading && <p className="combobox-note">Loading…</p>}
        {!isLoading && shown.length === 0 && (
          <p className="combobox-note">
            {wanted ? 'Nothing of that name.' : add ? 'None yet: type a name to add one.' : 'None yet.'}
          </p>
        )}
        {matching.length > MOST_SHOWN && (
          <p className="combobox-note">{matching.length - MOST_SHOWN} more: go on typing.</p>
        )}
        {hint && <p className="combobox-note">{hint}</p>}
      </div>
    </div>
  );
}
