#!/usr/bin/env python3
"""Writes messages.xsd and common.xsd, by which the tests check what is written as EDXL-RM 1.0.

They say the same as the schemas of OASIS about names, order, occurrence and values, drawn up from
facts and with one type for each kind; what the standard borrows from others (addresses, parties,
geometry) is let through. Stricter than those schemas in what the standard's text demands: a time
has a numeric offset, an amount is not negative, an identity is not empty.

    python3 tests/data/edxl/make_schema.py
"""
import os

KINDS = """RequestResource ResponseToRequestResource RequisitionResource CommitResource
RequestInformation ResponseToRequestInformation OfferUnsolicitedResource ReleaseResource
RequestReturn ResponseToRequestReturn RequestQuote ResponseToRequestQuote
RequestResourceDeploymentStatus ReportResourceDeploymentStatus RequestExtendedDeploymentDuration
ResponseToRequestExtendedDeploymentDuration""".split()

# A letter for each kind: R required, O optional, - not allowed; within its parent.
DEMANDS = {
    "MessageDescription": "OOOOROOOOOOOOOOO",
    "PrecedingMessageID": "-ROROR-OOROROOOR",
    "Funding": "OOROOO-OOOOOOOOO",
    "ContactInformation": "RRRRRRRRRRRRRRRR",
    "ResourceInformation": "RRRROORRRRRRRRRR",
    "ResponseInformation": "-R-R-O-O-ROR-O-R",
    "Resource": "ROROOORRRORORORO",
    "ResponsibleParty": "-OOOOOOOOOOOOOOO",
    "OwnershipInformation": "-OOOOOOOOOOOOOOO",
    "ResourceStatus": "-O-OOOOOOR-O-OOO",
    "InventoryRefreshDateTime": "-O-OOOO----O-O--",
    "DeploymentStatus": "-O-OOOOOOR-O-OOO",
    "Availability": "-O--OOOOOR-O-OOO",
    "AssignmentInformation": "OOROOOOOOOOOOOOO",
    "Quantity": "OORROOOROOOOOOOO",
    "PriceQuote": "-OOOOOOOOO-ROOOO",
    "OrderID": "---OOO-OOO--OOOO",
    "AssignmentInstructions": "-OOOOOOOOOOOOO-O",
}

# x: the point of a schedule may stand in the kind.
SCHEDULES = {
    "RequestedArrival": "xxxxxx.xxxxxxxxx",
    "EstimatedArrival": ".xxxxxxxxx.xxxxx",
    "ActualArrival": "....xx.xxx..xxxx",
    "RequestedDeparture": "xxxxxx.xxxxxxxxx",
    "EstimatedDeparture": ".xxxxxxxxx.xxxxx",
    "ActualDeparture": "...xxx.xxx..xxxx",
    "RequestedReturnDeparture": ".x.xxxxxxx.xxxxx",
    "EstimatedReturnDeparture": "xxxxxx.x.xxxxxxx",
    "ActualReturnDeparture": "....xx.x.x..xx..",
    "RequestedReturnArrival": ".x.xxxxxxx.xxxxx",
    "EstimatedReturnArrival": "x.xxxx.x.xxxxxxx",
    "ActualReturnArrival": "....xx......xx..",
    "BeginAvailable": ".x.xxxxxxx.xxx..",
    "EndAvailable": ".x.xxxxxxx.xxx.x",
    "Committed": "...xxx.xxx..xxxx",
    "Current": "...xxx.x.x...x..",
    "ReportTo": "xxxxxx.xxxxxxxxx",
    "Route": "xxxxxxxxxxxxxxxx",
}

MESSAGE = "urn:oasis:names:tc:emergency:EDXL:RM:1.0:msg"
COMMON = "urn:oasis:names:tc:emergency:EDXL:RM:1.0"
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by make_schema.py, for tests; not the schema of OASIS. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:m="%s" xmlns:c="%s"
    targetNamespace="%s" elementFormDefault="qualified">
"""


def element(name, type_, least=1, most=1):
    return f'<xs:element name="{name}" type="{type_}" minOccurs="{least}" maxOccurs="{most}"/>'


def element_of(name, inside, least=1, most=1):
    return (f'<xs:element name="{name}" minOccurs="{least}" maxOccurs="{most}"><xs:complexType>'
            f"<xs:sequence>{inside}</xs:sequence></xs:complexType></xs:element>")


def chosen(kind, name, make, most=1):
    """The element as the kind demands it: nothing, or by make(least, most)."""
    letter = DEMANDS.get(name, "O" * 16)[kind]
    return "" if letter == "-" else make(1 if letter == "R" else 0, most)


def plain(kind, name, type_, most=1):
    return chosen(kind, name, lambda least, many: element(name, type_, least, many), most)


def enumeration(name, values):
    return (f'<xs:simpleType name="{name}"><xs:restriction base="xs:string">'
            + "".join(f'<xs:enumeration value="{v}"/>' for v in values)
            + "</xs:restriction></xs:simpleType>\n")


def type_of(name, inside):
    return f'<xs:complexType name="{name}"><xs:sequence>{inside}</xs:sequence></xs:complexType>\n'


def open_type(name, space):
    return (f'<xs:complexType name="{name}"><xs:sequence><xs:any namespace="{space}" '
            'processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>'
            '<xs:anyAttribute processContents="skip"/></xs:complexType>\n')


def common():
    out = HEAD % (MESSAGE, COMMON, COMMON)
    out += ('<xs:simpleType name="Id"><xs:restriction base="xs:string"><xs:minLength value="1"/>'
            '</xs:restriction></xs:simpleType>\n')
    out += ('<xs:simpleType name="Time"><xs:restriction base="xs:dateTime"><xs:pattern '
            'value=".*T.*[+\\-][0-9][0-9]:[0-9][0-9]"/></xs:restriction></xs:simpleType>\n')
    out += ('<xs:simpleType name="Amount"><xs:restriction base="xs:double"><xs:minInclusive '
            'value="0"/></xs:restriction></xs:simpleType>\n')
    out += enumeration("Recall", ["Update", "Cancel"])
    out += enumeration("Answer", ["Accept", "Decline", "Provisional"])
    out += enumeration("Role", ["Sender", "Requester", "SubjectMatterExpert", "Approver",
                                "RespondingOrg", "Owner"])
    out += type_of("Listed", element("ValueListURN", "xs:anyURI")
                   + element("Value", "xs:string", 1, "unbounded"))
    out += open_type("Party", "urn:oasis:names:tc:ciq:xpil:3")
    out += open_type("Address", "urn:oasis:names:tc:ciq:xal:3")
    out += open_type("Area", "http://www.opengis.net/gml")
    out += open_type("Any", "##any")
    out += type_of("Place", element("LocationDescription", "xs:string", 0)
                   + element("Address", "c:Address", 0) + element("TargetArea", "c:Area", 0))
    out += type_of("Contact", element("ContactDescription", "xs:string", 0)
                   + element("ContactRole", "c:Role", 0)
                   + element_of("Radio", element("RadioType", "c:Listed")
                                + element("RadioChannel", "xs:string"), 0, "unbounded")
                   + element("ContactLocation", "c:Place", 0)
                   + element("AdditionalContactInformation", "c:Party", 0))
    out += ('<xs:complexType name="Quantity"><xs:choice>'
            + element("QuantityText", "xs:string", 1, "unbounded")
            + element_of("MeasuredQuantity", element("Amount", "c:Amount")
                         + element("UnitOfMeasure", "c:Listed", 0))
            + "</xs:choice></xs:complexType>\n")
    out += type_of("Incident", element("IncidentID", "xs:string", 0)
                   + element("IncidentDescription", "xs:string", 0))
    out += type_of("RecallOf", element("RecallMessageID", "c:Id")
                   + element("RecallType", "c:Recall"))
    out += type_of("Fund", element("FundCode", "xs:string", 0)
                   + element("FundingInfo", "xs:string", 0))
    out += type_of("AnswerTo", element("PrecedingResourceInfoElementID", "c:Id")
                   + element("ResponseType", "c:Answer") + element("ReasonCode", "c:Listed", 0)
                   + element("ResponseReason", "xs:string", 0))
    out += type_of("Owner", element("Owner", "xs:string", 0)
                   + element("OwningJurisdiction", "xs:string", 0)
                   + element("HomeDispatch", "xs:string", 0) + element("HomeUnit", "xs:string", 0))
    out += type_of("Instructions", element("ModeOfTransportation", "xs:string", 0)
                   + element("NavigationInstructions", "xs:string", 0)
                   + element("ReportingInstructions", "xs:string", 0))
    return out + "</xs:schema>\n"


def resource(kind):
    status = (plain(kind, "InventoryRefreshDateTime", "c:Time")
              + plain(kind, "DeploymentStatus", "c:Listed")
              + plain(kind, "Availability", "xs:string"))
    return (element("ResourceID", "c:Id", 0) + element("Name", "c:Id", 0)
            + element("TypeStructure", "c:Listed", 0) + element("TypeInfo", "c:Any", 0)
            + element("Keyword", "c:Listed", 0, "unbounded")
            + "".join(element(name, "xs:string", 0) for name in
                      ["Description", "Credentials", "Certifications", "SpecialRequirements"])
            + plain(kind, "ResponsibleParty", "c:Contact")
            + plain(kind, "OwnershipInformation", "c:Owner")
            + chosen(kind, "ResourceStatus",
                     lambda least, most: element_of("ResourceStatus", status, least, most)))


def assignment(kind):
    return (plain(kind, "Quantity", "c:Quantity") + element("Restrictions", "xs:string", 0)
            + element("AnticipatedFunction", "xs:string", 0)
            + plain(kind, "PriceQuote", "c:Quantity") + plain(kind, "OrderID", "c:Id")
            + plain(kind, "AssignmentInstructions", "c:Instructions"))


def messages():
    out = HEAD % (MESSAGE, COMMON, MESSAGE)
    out += f'<xs:import namespace="{COMMON}" schemaLocation="common.xsd"/>\n'
    out += type_of("FundHere", element("FundCode", "xs:string", 0)
                   + element("FundingInfo", "xs:string", 0))
    for kind, name in enumerate(KINDS):
        out += enumeration(f"Kind{kind}", [name])
        out += enumeration(f"Schedule{kind}", [s for s, k in SCHEDULES.items() if k[kind] == "x"])
        item = element("ResourceInfoElementID", "c:Id")
        item += plain(kind, "ResponseInformation", "c:AnswerTo")
        item += chosen(kind, "Resource", lambda least, most: element_of(
            "Resource", resource(kind), least, most))
        item += chosen(kind, "AssignmentInformation", lambda least, most: element_of(
            "AssignmentInformation", assignment(kind), least, most))
        item += element_of("ScheduleInformation",
                           element("ScheduleType", f"m:Schedule{kind}")
                           + element("DateTime", "c:Time", 0)
                           + element("Location", "c:Place", 0), 0, "unbounded")
        out += f'<xs:element name="{name}"><xs:complexType><xs:sequence>'
        out += element("MessageID", "c:Id") + element("SentDateTime", "c:Time")
        out += element("MessageContentType", f"m:Kind{kind}")
        out += plain(kind, "MessageDescription", "xs:string")
        out += element("OriginatingMessageID", "c:Id")
        out += plain(kind, "PrecedingMessageID", "c:Id")
        out += element("IncidentInformation", "c:Incident", 0, "unbounded")
        out += element("MessageRecall", "c:RecallOf", 0)
        out += plain(kind, "Funding", "m:FundHere" if kind == 0 else "c:Fund", "unbounded")
        out += plain(kind, "ContactInformation", "c:Contact", "unbounded")
        out += chosen(kind, "ResourceInformation", lambda least, most: element_of(
            "ResourceInformation", item, least, most), "unbounded")
        out += "</xs:sequence></xs:complexType></xs:element>\n"
    return out + "</xs:schema>\n"


folder = os.path.dirname(os.path.abspath(__file__))
for file, text in [("common.xsd", common()), ("messages.xsd", messages())]:
    with open(os.path.join(folder, file), "w", encoding="utf-8", newline="\n") as out:
        out.write(text)
