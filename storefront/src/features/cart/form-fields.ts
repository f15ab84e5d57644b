/**
 * The text fields of a posted form; null when the body is no form. Files and repeated names are
 * nothing that these forms send: the first text of a name counts.
 */
export async function readFormFields(request: Request): Promise<Map<string, string> | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return null;
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    // A broken body is the sender's mistake and is answered as one.
    return null;
  }
  const fields = new Map<string, string>();
  for (const [name, value] of form) {
    // Postgres cannot hold a NUL.
    if (typeof value === "string" && !fields.has(name))
      fields.set(name, value.replaceAll("\0", ""));
  }
  return fields;
}
