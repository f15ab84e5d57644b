const LANGUAGE = "lng";

/** The dashboard speaks English until somebody chooses; here it speaks Vietnamese until then. */
export function speakVietnameseFirst(): void {
  const chosen =
    localStorage.getItem(LANGUAGE) !== null ||
    document.cookie.split("; ").some((cookie) => cookie.startsWith(`${LANGUAGE}=`));
  if (!chosen) localStorage.setItem(LANGUAGE, "vi");
}
