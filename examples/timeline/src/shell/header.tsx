import { PlaceLink } from '../routes/place-link.tsx';
import { usePlace } from '../routes/use-place.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { openDialog } from '../ui/dialogs.ts';
import { Icon } from '../ui/icon.tsx';
import mark from '../ui/mark.svg';
import { SearchField } from './search-field.tsx';

/** The head of the page: whose it is, which view, the search, and what to do. */
export function Header() {
  const { view } = usePlace();
  return (
    <header className="app-header">
      <PlaceLink
        className="brand"
        to={{ view: 'timeline', at: null, panel: null }}
        aria-label="event-gateway, to the timeline"
      >
        <img src={mark} alt="" width="28" height="28" />
        <span className="brand-name">event-gateway</span>
      </PlaceLink>
      <nav className="segments" aria-label="Views">
        <PlaceLink
          className="segment"
          aria-current={view === 'timeline' ? 'page' : undefined}
          to={{ view: 'timeline' }}
        >
          <Icon name="timeline" />
          <span>Timeline</span>
        </PlaceLink>
        <PlaceLink className="segment" aria-current={view === 'week' ? 'page' : undefined} to={{ view: 'week' }}>
          <Icon name="week" />
          <span>Week</span>
        </PlaceLink>
      </nav>
      <SearchField />
      <div className="header-actions">
        <Button
          look="primary"
          icon="plus"
          className="new-button"
          aria-label="New event"
          onClick={() => openDialog('create')}
        >
          <span className="new-label">New event</span>
        </Button>
        <IconButton label="Settings" icon="settings" onClick={() => openDialog('settings')} />
        <IconButton label="Keyboard shortcuts" icon="help" onClick={() => openDialog('help')} />
      </div>
    </header>
  );
}
