import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { KINDS } from '../catalog.ts';
import { eventQuery, useEvent } from '../detail/use-event.ts';
import type { EventDetailFragment, EventKind } from '../graphql/generated/graphql.ts';
import { go, holdPlace } from '../routes/use-place.ts';
import { dayOf } from '../time.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { PanelFrame } from '../ui/panel.tsx';
import { EmptyState, LoadingRows } from '../ui/states.tsx';
import { changedFields, type Outcome, readDrafts, sendChange, sendNew, startDrafts } from './change.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { Drafts, Problem } from './field.ts';
import './forms.css';
import { FormField } from './form-field.tsx';
import { Problems } from './problems.tsx';
import { FORMS } from './tables/index.ts';
import { useRetryKey } from './use-retry-key.ts';

/** The form of a new event of a kind. */
export function NewEvent({ kind }: { kind: EventKind }) {
  return <EventForm kind={kind} event={null} />;
}

/** The form of an event as it stands. */
export function EditEvent({ id }: { id: string }) {
  const { data: event, error, isPending, refetch } = useEvent(id);
  // The form stays with the event that it was opened on: what others change meanwhile is told when it is sent.
  const first = useRef<EventDetailFragment | null>(null);
  first.current ??= event ?? null;
  if (first.current) return <EventForm kind={first.current.kind} event={first.current} />;
  return (
    <PanelFrame title="Edit event" close={() => go({ panel: null })}>
      {isPending && <LoadingRows label="Loading the event" count={5} />}
      {error && <Failure error={error} retry={() => void refetch()} />}
      {event === null && <EmptyState icon="search" title="There is no such event" />}
    </PanelFrame>
  );
}

function EventForm({ kind, event }: { kind: EventKind; event: EventDetailFragment | null }) {
  const form = FORMS[kind];
  const queries = useQueryClient();
  const [base, setBase] = useState(event);
  const [before, setBefore] = useState<Drafts>(() => (event ? readDrafts(form, event) : startDrafts(form)));
  const [drafts, setDrafts] = useState(before);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [failure, setFailure] = useState<Error | null>(null);
  const [isSending, setSending] = useState(false);
  const [theirs, setTheirs] = useState<EventDetailFragment | null>(null);
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const formId = useId();
  const keyFor = useRetryKey();
  const isChanged = changedFields(form.fields, before, drafts).length > 0;

  useEffect(() => (isChanged ? holdPlace((leave) => setLeaving(() => leave)) : undefined), [isChanged]);
  useEffect(() => {
    if (problems.length > 0) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problems]);

  const close = () => go({ panel: base ? { show: 'detail', id: base.id } : null });
  const finish = async (id: string, sent: Drafts) => {
    setBefore(sent);
    const saved = await queries.fetchQuery({ ...eventQuery(id), staleTime: 0 });
    const isElsewhere = saved && (!base || base.occursAt !== saved.occursAt);
    // After the render that lets go of the place.
    setTimeout(() => {
      go({ panel: { show: 'detail', id }, ...(isElsewhere && { at: dayOf(new Date(saved.occursAt)) }) });
      void queries.invalidateQueries();
    });
  };
  const save = async (from: EventDetailFragment | null, since: Drafts, now: Drafts) => {
    setSending(true);
    setFailure(null);
    try {
      const outcome: Outcome = from ? await sendChange(form, from, since, now) : await sendNew(form, now, keyFor(now));
      setProblems(outcome.is === 'refused' ? outcome.problems : []);
      if (outcome.is === 'done') await finish(outcome.id, now);
      if (outcome.is === 'outdated' && from) {
        const latest = await queries.fetchQuery({ ...eventQuery(from.id), staleTime: 0 });
        if (latest) setTheirs(latest);
        else setFailure(new Error('This event was deleted in the meantime.'));
      }
    } catch (error) {
      setFailure(error as Error);
    } finally {
      setSending(false);
    }
  };

  const names = Object.keys(form.fields);
  const elsewhere = problems.filter(({ field }) => !names.includes(field?.[1] ?? ''));
  const title = `${base ? 'Edit' : 'New'} ${KINDS[kind].label.toLowerCase()}`;
  const renderFields = (areMinor: boolean) =>
    Object.entries(form.fields)
      .filter(([, field]) => Boolean(field.minor) === areMinor)
      .map(([name, field]) => (
        <FormField
          key={name}
          name={name}
          field={field}
          draft={drafts[name] as Drafts[string]}
          setDraft={(draft) => setDrafts((all) => ({ ...all, [name]: draft }))}
          problems={problems}
          isNew={!base}
        />
      ));
  const minor = renderFields(true);
  return (
    <PanelFrame
      title={title}
      close={close}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} disabled={isSending}>
            {isSending ? 'Saving…' : base ? 'Save changes' : 'Create'}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        ref={element}
        className="form-fields"
        aria-label={title}
        noValidate
        onSubmit={(submitted: FormEvent) => {
          submitted.preventDefault();
          void save(base, before, drafts);
        }}
      >
        <Problems problems={elsewhere} error={failure} />
        {renderFields(false)}
        {minor.length > 0 && (
          <details className="disclosure" open={minor.length > 0 && problems.length > 0 ? true : undefined}>
            <summary>More</summary>
            <div className="form-fields">{minor}</div>
          </details>
        )}
      </form>
      {theirs && base && (
        <ConflictDialog
          form={form}
          before={before}
          mine={drafts}
          theirs={readDrafts(form, theirs)}
          close={() => setTheirs(null)}
          take={(resolved, isFinal) => {
            const since = readDrafts(form, theirs);
            setBase(theirs);
            setBefore(since);
            setDrafts(resolved);
            setTheirs(null);
            if (isFinal) void save(theirs, since, resolved);
          }}
        />
      )}
      {leaving && <LeaveDialog stay={() => setLeaving(null)} leave={leaving} />}
    </PanelFrame>
  );
}

function LeaveDialog({ stay, leave }: { stay: () => void; leave: () => void }) {
  return (
    <Dialog title="Leave without saving?" close={stay}>
      <p className="muted">What you wrote here would be lost.</p>
      <footer className="dialog-actions">
        <Button look="danger" onClick={leave}>
          Leave
        </Button>
        <Button look="primary" onClick={stay}>
          Go on writing
        </Button>
      </footer>
    </Dialog>
  );
}
