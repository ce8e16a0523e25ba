use super::*;

#[test]
fn what_is_no_calendar() {
    for (text, error) in [
        ("", IcsError::Empty),
        ("\u{feff} \r\n", IcsError::Empty),
        ("<!DOCTYPE html><html><body>Sign in</body></html>", IcsError::WebPage),
        ("Dear Alex, see you on Thursday", IcsError::NotCalendar),
        (
            "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:Practise\r\nEND:VTODO\r\nEND:VCALENDAR\r\n",
            IcsError::NoEvent,
        ),
    ] {
        assert_eq!(read(text), Err(error), "{text}");
        assert_ne!(error.text().say("en"), error.text().id());
    }
}
