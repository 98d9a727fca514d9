/** A file to copy from the content folder into the site; both relative, with forward slashes. */
export interface AttachmentCopy {
  readonly from: string;
  readonly to: string;
  /** Whether it is shown as a picture, and so leaves without its metadata. */
  readonly isPicture: boolean;
}
