"""Writes src/practice/holidays.txt: the public holidays of many countries in as few words as they need.

    python3 -m venv v && v/bin/pip install holidays==0.109 && v/bin/python tools/holidays/generate.py > src/practice/holidays.txt

The source is the package `holidays` (MIT licence), which is kept current by many people. Run by hand when it has news, and before the years
run out. A line is a region and its rules; src/practice/calendar.rs says how they read.
"""

import datetime
import sys
import warnings

import holidays

YEARS = range(2025, 2034)
# Countries where people apply for jobs by mail, and parts of those whose parts rest on days of their own.
COUNTRIES = """
    AD AE AL AM AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CL CN CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GH GI GR GT HK HN HR HU ID
    IE IL IM IN IS IT JE JM JO JP KE KR KW KZ LB LI LT LU LV MA MC MD ME MK MO MT MU MX MY NA NG NI NL NO NP NZ OM PA PE PH PK PL PR PT
    PY QA RO RS RU RW SA SE SG SI SK SN SV TH TN TR TT TW TZ UG US UY UZ VE VN ZA ZM ZW
""".split()
PARTS = ["AU", "CA", "CH", "DE", "ES", "GB", "NZ"]
# England and Wales, where nine in ten of the kingdom live: without a part the package gives what all four have in common.
INSTEAD = {"GB": "ENG"}


def easter(year):
    """Sunday of Easter by the Gregorian reckoning (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return datetime.date(year, month, day + 1)


def orthodox(year):
    """Sunday of Easter by the Julian reckoning, as a Gregorian date (until 2099)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return datetime.date(year, month, day + 1) + datetime.timedelta(days=13)


def on(year, month, day):
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def by_weekday(year, month, weekday, place):
    """The place-th weekday of a month; 0: the last one."""
    days = [on(year, month, day) for day in range(1, 32)]
    days = [day for day in days if day and day.weekday() == weekday]
    return days[place - 1] if place <= len(days) else None


def nearest(day):
    """Saturday's is kept on Friday, Sunday's on Monday."""
    return day and day + datetime.timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))


def monday(day):
    """A day of the weekend is kept on Monday."""
    return day and day + datetime.timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))


def rules():
    """Every rule with the day that it gives in a year, the plain ones first."""
    dates = [(month, day) for month in range(1, 13) for day in range(1, 32) if on(2024, month, day)]
    for month, day in dates:
        yield f"{month:02}{day:02}", lambda year, m=month, d=day: on(year, m, d)
    for letter, sunday in (("e", easter), ("o", orthodox)):
        for shift in range(-60, 71):
            yield f"{letter}{shift}", lambda year, s=shift, e=sunday: e(year) + datetime.timedelta(days=s)
    for month in range(1, 13):
        for weekday in range(7):
            for place in (1, 2, 3, 4, 0):
                name = f"{month:02}w{weekday + 1}{place}"
                yield name, lambda year, m=month, w=weekday, p=place: by_weekday(year, m, w, p)
    for month, day in dates:
        yield f"{month:02}{day:02}~", lambda year, m=month, d=day: nearest(on(year, m, d))
        yield f"{month:02}{day:02}>", lambda year, m=month, d=day: monday(on(year, m, d))


RULES = [(name, [(year, rule(year)) for year in YEARS]) for name, rule in rules()]


def written(code, of):
    """One line: the region and what makes its days off work. Days of the weekend are left out."""
    days = {day for day in of if day.year in YEARS and day.weekday() not in of.weekend}
    left, chosen = set(days), []
    while True:
        best = None
        for name, found in RULES:
            given = [day for _, day in found if day]
            worked = {day for day in given if day.weekday() not in of.weekend}
            gain = len(worked & left)
            # A rule that gives a day on which people work is wrong; one that saves nothing is not worth its words.
            if gain >= 3 and worked <= days and (best is None or gain > best[0]):
                best = (gain, name, worked)
        if best is None:
            break
        chosen.append(best[1])
        left -= best[2]
    single = [day.strftime("%y%m%d") for day in sorted(left)]
    return " ".join([code, *sorted(chosen), *single])


def main():
    warnings.simplefilter("ignore")
    print(f"# Public holidays of {YEARS[0]} to {YEARS[-1]}; made by tools/holidays/generate.py from holidays {holidays.__version__}.")
    for country in COUNTRIES:
        of = lambda part: holidays.country_holidays(country, subdiv=part, years=YEARS, language="en_US")
        whole = written(country, of(INSTEAD.get(country)))
        print(whole)
        if country in PARTS:
            for part in holidays.list_supported_countries(include_aliases=False)[country]:
                line = written(f"{country}-{part}", of(part))
                # A part without days of its own needs no line, nor do towns, which have no code.
                if len(part) <= 3 and line.split(" ", 1)[1] != whole.split(" ", 1)[1]:
                    print(line)
        sys.stdout.flush()


main()
