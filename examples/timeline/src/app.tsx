import './app.css';
import { lazy, Suspense } from 'react';
import { EventDetail } from './detail/event-detail.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { usePlace } from './routes/use-place.ts';
import { Dialogs } from './shell/dialogs.tsx';
import { Header } from './shell/header.tsx';
import { OfflineNotice } from './shell/offline-notice.tsx';
import { useShortcuts } from './shell/shortcuts.ts';
import { Toolbar } from './shell/toolbar.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { Waiting } from './ui/panel.tsx';
import { LoadingRows } from './ui/states.tsx';

// What a first visit does not show is loaded when it is asked for.
const Week = lazy(async () => ({ default: (await import('./week/week.tsx')).Week }));
const forms = () => import('./forms/event-form.tsx');
const NewEvent = lazy(async () => ({ default: (await forms()).NewEvent }));
const EditEvent = lazy(async () => ({ default: (await forms()).EditEvent }));

/** The whole page: the head, the filters, a view of the events, and what lies open beside it. */
export function App() {
  const { view, panel } = usePlace();
  useShortcuts();
  return (
    <div className="app" data-panel={panel ? 'open' : 'closed'}>
      <Header />
      <nav className="sidebar" aria-label="Filters">
        <FilterBar />
      </nav>
      <main className="main">
        <h1 className="visually-hidden">{view === 'week' ? 'Week' : 'Timeline'}</h1>
        <div className="view">
          <OfflineNotice />
          <Toolbar />
          {view === 'week' ? (
            <Suspense fallback={<LoadingRows label="Loading the week" />}>
              <Week />
            </Suspense>
          ) : (
            <Timeline />
          )}
        </div>
        {panel?.show === 'detail' && <EventDetail key={panel.id} id={panel.id} />}
        <Suspense fallback={<Waiting />}>
          {panel?.show === 'edit' && <EditEvent key={panel.id} id={panel.id} />}
          {panel?.show === 'new' && <NewEvent key={panel.kind} kind={panel.kind} />}
        </Suspense>
      </main>
      <Dialogs />
    </div>
  );
}
