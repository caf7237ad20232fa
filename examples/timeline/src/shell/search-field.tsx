import { useEffect, useState } from 'react';
import { go, readPlace, usePlace } from '../routes/use-place.ts';
import { Icon } from '../ui/icon.tsx';

export const SEARCH_FIELD = 'search-field';
/** How long typing rests before it is searched for, in milliseconds. */
const PAUSE = 300;

/** The full-text search, which is a filter like the others and stands in the address. */
export function SearchField() {
  const { filters } = usePlace();
  const [text, setText] = useState(filters.text);
  useEffect(() => setText(filters.text), [filters.text]);
  useEffect(() => {
    if (text === readPlace().filters.text) return;
    const timer = setTimeout(() => search(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <search className="search">
      <Icon name="search" />
      <input
        id={SEARCH_FIELD}
        type="search"
        dir="auto"
        placeholder="Search notes, names, places"
        aria-label="Search"
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search(text);
          if (event.key === 'Escape') {
            if (text) search('');
            setText('');
            event.currentTarget.blur();
          }
        }}
      />
      <kbd>/</kbd>
    </search>
  );
}

function search(text: string): void {
  go({ filters: { ...readPlace().filters, text } }, 'replace');
}
