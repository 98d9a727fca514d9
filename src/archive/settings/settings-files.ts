/** The files beside the meetings that tell of the whole archive, by their paths in the content folder. */
const SETTINGS_FILES: readonly string[] = ['arkiv.yaml', 'emner.yaml', 'fjernet.yaml'];

/** Whether a path is that of such a file. */
export const isSettingsFile = (path: string): boolean => SETTINGS_FILES.includes(path);
