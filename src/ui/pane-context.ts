import { createContext, useContext } from 'react';
import type { RefObject } from 'react';
import type { Action, Edit, Session, SessionSnapshot, StyleDraft } from '../app';
import type { Severity, Sheet } from '../model';
import type { Issue, PlaceCount } from '../text/zh-CN';
import type { Drafts } from './use-draft';

/** Why an issue is to be set aside, and whose word it is, as far as it is written. */
export interface ReasonDraft {
  readonly reason: string;
  readonly by: string;
}

/** What every part of the pane shares. */
export interface PaneScene {
  readonly session: Session;
  readonly snapshot: SessionSnapshot;
  /** The issues as they are listed: filtered, table by table. */
  readonly listed: readonly Issue[];
  /** How many places and relations of each severity there are, filtered or not. */
  readonly counts: ReadonlyMap<Severity, PlaceCount>;
  /** Tells apart the workbooks that are opened one after the other. */
  readonly workbook: number;
  /** Own rules that were written and not applied yet; they outlive a change of tabs. */
  readonly ownRulesDraft: RefObject<string | undefined>;
  /** Wordings that were written and not applied yet, by the name of the style that they are made from. */
  readonly styleDrafts: RefObject<Map<string, StyleDraft>>;
  /** Reasons for setting an issue aside that were begun, by the issue. */
  readonly reasonDrafts: Drafts<ReasonDraft>;
  /** Paragraphs that are being rewritten, by their keys. */
  readonly paragraphDrafts: Drafts<Edit>;
  /** Does what a button or key stands for. */
  readonly perform: (action: Action) => Promise<void>;
  /** Reads a workbook file that the user chose. */
  readonly readSheets: (file: File) => Promise<readonly Sheet[]>;
}

const Scene = createContext<PaneScene | undefined>(undefined);

/** Gives the pane's parts what they share. */
export const PaneSceneProvider = Scene.Provider;

/** What the parts of the pane share. */
export function usePane(): PaneScene {
  const scene = useContext(Scene);
  if (scene === undefined) throw new Error('outside of a pane');
  return scene;
}
