import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../graphql/client.ts';
import { DeleteEventDocument, type EventDetailFragment } from '../graphql/generated/graphql.ts';
import { go } from '../routes/use-place.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Problems } from './problems.tsx';

/** Asks before an event is deleted for good, and says why when the server refuses. */
export function DeleteDialog({ event, close }: { event: EventDetailFragment; close: () => void }) {
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: async (expectedVersion: number) => {
      const { result } = await request(DeleteEventDocument, { input: { id: event.id, expectedVersion } });
      return result.userErrors;
    },
    onSuccess: async (problems) => {
      if (problems.length > 0) return;
      go({ panel: null });
      queries.removeQueries({ queryKey: ['event', event.id] });
      await queries.invalidateQueries();
    },
  });
  const problems = deletion.data ?? [];
  const isOutdated = problems.some(({ code }) => code === 'CONFLICT');
  return (
    <Dialog title="Delete this event?" close={close}>
      <p className="dialog-lead">{event.summary}</p>
      <p className="muted">It is deleted for good. What it belongs to stays.</p>
      <Problems problems={problems} error={deletion.error} />
      <footer className="dialog-actions">
        <Button onClick={close}>Keep it</Button>
        {isOutdated ? (
          <Button
            look="primary"
            onClick={() => {
              close();
              void queries.invalidateQueries({ queryKey: ['event', event.id] });
            }}
          >
            Look at it again
          </Button>
        ) : (
          <Button look="danger" disabled={deletion.isPending} onClick={() => deletion.mutate(event.version)}>
            {deletion.isPending ? 'Deleting…' : 'Delete'}
          </Button>
        )}
      </footer>
    </Dialog>
  );
}
