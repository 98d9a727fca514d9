// What a thread for attachments does: looks into the one that it is given.
import { type AttachmentJob, type KeptAttachment, lookInto } from '../../../src/content/attachments.ts';
import { folderStore } from '../../../src/content/text-store.ts';

/** An attachment to look into, and the folder that keeps its texts. */
export interface AttachmentTask {
  readonly job: AttachmentJob;
  readonly root: string;
  readonly program: string;
  readonly store: string;
}

/** Looks into an attachment in this thread. */
export default ({ job, root, program, store }: AttachmentTask): Promise<KeptAttachment> =>
  lookInto(job, { root, program, store: folderStore(store) });
