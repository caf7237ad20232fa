import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../graphql/client.ts';
import type { ProblemFragment, TypedDocumentString } from '../graphql/generated/graphql.ts';
import * as documents from '../graphql/generated/graphql.ts';

/** Something that a form can refer to. */
export interface Option {
  id: string;
  label: string;
  detail?: string | null;
}

interface OptionPage {
  options: {
    nodes: { id: string; label?: string | null; detail?: string | null }[];
    pageInfo: { hasNextPage: boolean };
  };
}

interface Added {
  result: {
    option?: { id: string; label?: string | null; detail?: string | null } | null;
    userErrors: ProblemFragment[];
  };
}

interface OptionType<Input> {
  /** What people call one of them, with its article. */
  label: string;
  list: TypedDocumentString<OptionPage, Record<string, never>>;
  add: TypedDocumentString<Added, { input: Input }>;
  /** What a new one is made of when all that is known is what was typed. */
  inputOf(text: string): Input;
}

const type = <Input>(definition: OptionType<Input>): OptionType<Input> => definition;

/** What forms can refer to, with how to list it and how to add to it. */
const TYPES = {
  Job: type({
    label: 'a job',
    list: documents.JobOptionsDocument,
    add: documents.AddJobDocument,
    inputOf: (title) => ({ title }),
  }),
  Person: type({
    label: 'a person',
    list: documents.PersonOptionsDocument,
    add: documents.AddPersonDocument,
    inputOf: (name) => ({ name }),
  }),
  TrainingClass: type({
    label: 'a class',
    list: documents.TrainingClassOptionsDocument,
    add: documents.AddTrainingClassDocument,
    inputOf: (name) => ({ name }),
  }),
  Application: type({
    label: 'an application',
    list: documents.ApplicationOptionsDocument,
    add: documents.AddApplicationDocument,
    inputOf: (candidateName) => ({ candidateName }),
  }),
  User: type({
    label: 'a member',
    list: documents.UserOptionsDocument,
    add: documents.AddUserDocument,
    // Trainings name their owner by the address, so one that is typed is kept as such.
    inputOf: (text) => ({ name: text, ...(text.includes('@') && { email: text }) }),
  }),
  TelemetrySession: type({
    label: 'a session',
    list: documents.TelemetrySessionOptionsDocument,
    add: documents.AddTelemetrySessionDocument,
    inputOf: (device) => ({ device }),
  }),
  Tag: type({
    label: 'a tag',
    list: documents.TagOptionsDocument,
    add: documents.AddTagDocument,
    inputOf: (value) => ({ value }),
  }),
  Contact: type({
    label: 'a contact',
    list: documents.ContactOptionsDocument,
    add: documents.AddContactDocument,
    inputOf: (name) => ({ name }),
  }),
  Group: type({
    label: 'a group',
    list: documents.GroupOptionsDocument,
    add: documents.AddGroupDocument,
    inputOf: (name) => ({ name }),
  }),
  EventCategory: type({
    label: 'a category',
    list: documents.EventCategoryOptionsDocument,
    add: documents.AddEventCategoryDocument,
    inputOf: (name) => ({ name }),
  }),
};

export type OptionTypeName = keyof typeof TYPES;

export const labelOf = (name: OptionTypeName): string => TYPES[name].label;

/** The first 500 of a type, and whether there are more. */
export function useOptions(name: OptionTypeName, isWanted: boolean) {
  return useQuery({
    queryKey: ['options', name],
    enabled: isWanted,
    queryFn: async ({ signal }) => {
      const { options } = await request(TYPES[name].list, {}, signal);
      return { options: options.nodes.map(toOption), hasMore: options.pageInfo.hasNextPage };
    },
  });
}

/** Adds one of a type by what was typed; rejects with the server's words when it is refused. */
export function useAddOption(name: OptionTypeName) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (text: string): Promise<Option> => {
      // The types above keep each input with its own document.
      const { add, inputOf } = TYPES[name] as OptionType<unknown>;
      const { result } = await request(add, { input: inputOf(text) });
      if (!result.option) throw new Error(result.userErrors.map(({ message }) => message).join(' '));
      return toOption(result.option);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['options', name] }),
  });
}

const toOption = ({ id, label, detail }: { id: string; label?: string | null; detail?: string | null }): Option => ({
  id,
  label: label || detail || 'Unnamed',
  detail: label ? (detail ?? null) : null,
});
