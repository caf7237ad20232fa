import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { nameOf, SUBJECTS, type SubjectType } from '../catalog.ts';
import { type OptionTypeName, useOptions } from '../forms/options.ts';
import { request } from '../graphql/client.ts';
import {
  type SubjectNameFragment,
  SubjectNamesDocument,
  type SubjectNamesQuery,
} from '../graphql/generated/graphql.ts';
import { IconButton } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { DomainIcon } from '../ui/icon.tsx';

const TYPES = Object.keys(SUBJECTS) as (SubjectType & OptionTypeName)[];

/** Narrows the view down to what belongs to some jobs, classes, contacts and so on. */
export function SubjectFilter({ ids, change }: { ids: readonly string[]; change: (ids: string[]) => void }) {
  const [type, setType] = useState<(typeof TYPES)[number]>('Job');
  const [isWanted, setWanted] = useState(false);
  const { data, isPending, error } = useOptions(type, isWanted);
  const id = useId();
  const names = useSubjectNames(ids);
  return (
    <fieldset className="filter-group">
      <legend>Belonging to</legend>
      {names.map(({ id: one, label, domain }) => (
        <div className="subject-choice" key={one}>
          {domain && <DomainIcon domain={domain} />}
          <span className="subject-label">{label}</span>
          <IconButton
            icon="close"
            label={`Remove ${label}`}
            onClick={() => change(ids.filter((other) => other !== one))}
          />
        </div>
      ))}
      <div className="subject-fields">
        <select
          aria-label="Type"
          value={type}
          onChange={(event) => setType(event.target.value as (typeof TYPES)[number])}
        >
          {TYPES.map((one) => (
            <option key={one} value={one}>
              {SUBJECTS[one].label}
            </option>
          ))}
        </select>
        <label className="visually-hidden" htmlFor={id}>
          {SUBJECTS[type].label}
        </label>
        <Combobox
          id={id}
          options={data?.options.filter((option) => !ids.includes(option.id)) ?? []}
          isLoading={isWanted && isPending}
          hint={error?.message ?? (data?.hasMore ? 'These are the first 500.' : undefined)}
          text=""
          placeholder="Any"
          pick={(option) => option && change([...ids, option.id])}
          open={() => setWanted(true)}
        />
      </div>
    </fieldset>
  );
}

/** What the chosen subjects are called; their ids until that is known, and for those that are not there any more. */
function useSubjectNames(ids: readonly string[]) {
  const { data } = useQuery<SubjectNamesQuery['nodes']>({
    queryKey: ['subjects', ids],
    enabled: ids.length > 0,
    placeholderData: (previous) => previous,
    queryFn: async ({ signal }) => (await request(SubjectNamesDocument, { ids: [...ids] }, signal)).nodes,
  });
  return ids.map((id) => {
    const subject = data?.find((one): one is SubjectNameFragment => one !== null && 'id' in one && one.id === id);
    if (!subject) return { id, label: id, domain: undefined };
    return { id, label: nameOf(subject), domain: SUBJECTS[subject.__typename].domain };
  });
}
