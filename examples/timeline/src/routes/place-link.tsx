import type { ComponentProps } from 'react';
import type { Place } from './location.ts';
import { go, hrefOf, usePlace } from './use-place.ts';

/** A link to another place: what `to` leaves out stays. A click goes there without loading the page again. */
export function PlaceLink({ to, ...rest }: { to: Partial<Place> } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>) {
  usePlace();
  return (
    <a
      {...rest}
      href={hrefOf(to)}
      onClick={(event) => {
        const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
        if (!isPlain) return;
        event.preventDefault();
        go(to);
      }}
    />
  );
}
