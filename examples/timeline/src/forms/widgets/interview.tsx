import { useId } from 'react';
import { humanize } from '../../catalog.ts';
import type { InterviewerResponse } from '../../graphql/generated/graphql.ts';
import { IconButton } from '../../ui/button.tsx';
import type { WidgetProps } from '../field.ts';
import type { Option } from '../options.ts';
import { Picker } from './reference.tsx';

/** A precise time, or a day as a whole; `text` is what the input holds. */
export interface TimeDraft {
  isDay: boolean;
  text: string;
}

export interface InterviewerDraft {
  user: Option;
  response: InterviewerResponse;
  scorecardId: string;
}

export interface DefinitionDraft {
  id: string;
  name: string;
}

const RESPONSES: readonly InterviewerResponse[] = ['NEEDS_ACTION', 'ACCEPTED', 'TENTATIVE', 'DECLINED'];

export function TimeWidget({ id, label, draft, setDraft, problems, describedBy, disabled }: WidgetProps<TimeDraft>) {
  const setDay = (isDay: boolean) => {
    const day = draft.text.slice(0, 10);
    setDraft({ isDay, text: isDay || day === '' ? day : `${day}T09:00` });
  };
  return (
    <div className="time-widget">
      <input
        id={id}
        type={draft.isDay ? 'date' : 'datetime-local'}
        value={draft.text}
        disabled={disabled}
        aria-describedby={describedBy}
        aria-invalid={problems.length > 0 || undefined}
        onChange={(event) => setDraft({ ...draft, text: event.target.value })}
      />
      <label className="inline-check">
        <input
          type="checkbox"
          aria-label={`${label}: whole day`}
          checked={draft.isDay}
          onChange={(event) => setDay(event.target.checked)}
        />
        Whole day
      </label>
    </div>
  );
}

export function DefinitionWidget({ id, draft, setDraft, problems, describedBy }: WidgetProps<DefinitionDraft>) {
  const own = useId();
  const isWrong = (part: string) => problems.some(({ path }) => path.length === 0 || path[0] === part) || undefined;
  return (
    <div className="pair">
      <input
        id={id}
        type="text"
        placeholder="Name"
        aria-describedby={describedBy}
        aria-invalid={isWrong('name')}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
      />
      <input
        id={own}
        type="text"
        aria-label="Id of the interview in its system"
        placeholder="Id"
        aria-invalid={isWrong('id')}
        value={draft.id}
        onChange={(event) => setDraft({ ...draft, id: event.target.value })}
      />
    </div>
  );
}

export function InterviewersWidget(props: WidgetProps<readonly InterviewerDraft[]>) {
  const { draft, setDraft, problems } = props;
  const change = (index: number, part: Partial<InterviewerDraft>) =>
    setDraft(draft.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <div className="picked">
      {draft.map(({ user, response, scorecardId }, index) => {
        const wrong = problems.filter(({ path }) => path[0] === String(index));
        return (
          <div key={user.id} className={wrong.length > 0 ? 'interviewer is-wrong' : 'interviewer'}>
            <span className="interviewer-name">{user.label}</span>
            <IconButton
              icon="close"
              label={`Remove ${user.label}`}
              onClick={() => setDraft(draft.filter((_, at) => at !== index))}
            />
            <select
              aria-label={`Answer of ${user.label}`}
              value={response}
              onChange={(event) => change(index, { response: event.target.value as InterviewerResponse })}
            >
              {RESPONSES.map((value) => (
                <option key={value} value={value}>
                  {humanize(value)}
                </option>
              ))}
            </select>
            <input
              type="text"
              aria-label={`Scorecard of ${user.label}`}
              placeholder="Scorecard id"
              value={scorecardId}
              onChange={(event) => change(index, { scorecardId: event.target.value })}
            />
          </div>
        );
      })}
      <Picker
        {...props}
        to="User"
        text=""
        leave={draft.map(({ user }) => user.id)}
        placeholder={draft.length > 0 ? 'Add another' : undefined}
        pick={(user) => user && setDraft([...draft, { user, response: 'NEEDS_ACTION', scorecardId: '' }])}
      />
    </div>
  );
}
