/** A file to copy from the content folder into the site; both relative, with forward slashes. */
export interface AttachmentCopy {
  readonly from: string;
  readonly to: string;
}
