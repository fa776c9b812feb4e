import { enManage } from '../messages/en-manage.js';
import type { ManageMessages } from '../messages/manage-messages.js';
import { withOverrides } from '../messages/overrides.js';
import type { ManageFrame } from '../elements/manage-frame.js';
import type { View } from './view.js';

const made = new WeakMap<object, ManageMessages>();

/** The sentences of this mode. Those in English are not with the rest: few pages need them. */
export function manageWords({ frame, page }: Pick<View, 'frame' | 'page'>): ManageMessages {
  if (frame.messages.manage) return frame.messages.manage;
  const present = made.get(page.messages);
  if (present) return present;
  const words = withOverrides(enManage, page.messages.manage ?? {});
  made.set(page.messages, words);
  return words;
}

/** What stands around a step, with the sentences of this mode. */
export function manageFrame(view: View): ManageFrame {
  return { ...view.frame, messages: { ...view.frame.messages, manage: manageWords(view) } };
}
