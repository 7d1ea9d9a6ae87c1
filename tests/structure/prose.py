"""Our own prose about invented states, people and institutes, a different text for every document."""

from __future__ import annotations

from random import Random

SENTENCES = """
The harbour council of {place} voted on Tuesday to keep the night ferries running until the end of {year}.
{person} argues that a shared radar would cost less than {n} million crowns and save more than it costs.
According to the ministry, {n} of the {m} inspectors it needs have already been trained.
Nobody in {place} expected the talks with {state} to last longer than a week, yet they went on through the winter.
The survey, carried out by the {body} in {year}, found that {n} per cent of islanders distrust the new customs office.
Fuel prices rose by a fifth, and three companies gave up the route between {place} and the northern banks.
“We were promised a bridge and received a timetable,” {person} told the parliament of {state}.
It would be wrong to read the agreement as a victory for either side, since both gave up what they had least use for.
Trade between {state} and its neighbours reached {n} billion crowns in {year}, the highest figure since records began.
The law does not name any country, but its drafters had only one set of cranes in mind.
{person}, a professor at the University of {place}, doubts that the ban can be enforced on open water.
In the first six months of {year}, customs officers opened {n} containers and found nothing of note.
The opposition wants the treaty to be put to a vote, whereas the cabinet considers it a technical matter.
Fishing crews complain that the new zones follow the straight lines of a map and not the habits of herring.
By {year} the old lighthouse at {place} will have been replaced by a mast without a keeper.
The {body} estimates that repairs would take {n} months if the weather allows work on {m} days.
Insurance for small vessels has become so dear that many owners sail without it and say so openly.
{person} concludes that patience, rather than pressure, moved the government of {state} to sign.
Only two of the {m} members of the committee had read the annex before they approved it.
The dispute began in {year}, when a dredger from {state} anchored above the cable to {place}.
Teachers on the outer islands earn {n} crowns a week less than their colleagues on the mainland.
Whether the fund will ever be used is another question, because its rules require all members to agree.
A second reading of the figures shows that most of the growth came from a single port.
Visitors from {state} spend less than they did a decade ago, but they stay longer and travel in smaller groups.
The coast authority published its plan without a map, which made it hard for anyone in {place} to object.
For {person} the matter is simple: a quay that belongs to everyone is repaired by no one.
Ships above {n} tonnes must now give notice {m} hours before they enter the strait.
The cabinet of {state} has changed four times since {year}, and each new minister announced a review.
Critics at the {body} point out that the reserve covers less than {n} days of consumption.
A letter signed by {m} mayors asks for nothing more than a reply.
When the ice came early in {year}, the price of bread in {place} doubled within a fortnight.
Neither government has denied that soundings took place at a hotel outside {place}.
The agreement leaves open who pays when a storm delays the mail by more than {n} hours.
{person} believes that the next crisis will start with a spreadsheet and not with a gunboat.
Several shipping lines have moved their head offices to {state}, where the tonnage tax is lower.
What the report calls a misunderstanding was, in the eyes of the crew, a collision.
The railway to {place} carries timber one way and {n} empty wagons the other.
Under the new formula each island receives {n} crowns a head and a share of the landing fees.
The {body} keeps its data secret, so that its forecasts can be neither checked nor improved.
As late as {year} the two sides used different charts of the same reef.
Young people leave {place} for good at the age of nineteen, and the school will close with them.
{person} called the compromise “a door with two handles and no lock”.
The commission heard {m} witnesses in {n} days and then adjourned without a date.
Smugglers prefer the ferries because nobody weighs the luggage of commuters.
If {state} withdraws from the fund, the remaining members will have to find {n} million crowns by spring.
The court in {place} ruled that a promise made at sea binds the ministry on land.
Old contracts written in the currency of {state} lost a third of their value overnight.
The author of the study, {person}, interviewed {m} pilots and did not meet one who trusts the buoys.
""".strip().splitlines()

PLACES = ("Ketterby", "Solhaven", "Quillmouth", "Drossel", "Vane Sound", "Marrowick", "Tolverne", "Ostrand")
STATES = ("Ardovia", "Belmarsh", "Kessaly", "Norrland Minor", "Tessaria", "Varn")
PEOPLE = (
    "Ilka Morvath",
    "Jonas Perrit",
    "Liu Wenzhao",
    "Sabela Quint",
    "Tarek Oyelund",
    "Mira Castellan",
    "Osk Bredal",
)
BODIES = ("Tidal Institute", "Board of Pilots", "Centre for Northern Trade", "Harbour Observatory", "Maritime Academy")


class Prose:
    """Paragraphs of one document; no sentence comes twice."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.left = self.random.sample(SENTENCES, len(SENTENCES))

    def sentence(self) -> str:
        pick = self.random.choice
        return self.left.pop().format(
            place=pick(PLACES), state=pick(STATES), person=pick(PEOPLE), body=pick(BODIES),
            n=self.random.randint(11, 98), m=self.random.randint(101, 480), year=self.random.randint(2004, 2023),
        )  # fmt: skip

    def paragraph(self, count: int = 3) -> str:
        return " ".join(self.sentence() for _ in range(count))
