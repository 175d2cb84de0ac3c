package nl.samenspel.web;

/** For whom a part of the navigation is meant. Seeing a link is not a right: rights are checked where they are used. */
public enum Audience {
    RESIDENT, PROFESSIONAL, POST, ORGANISATION, MUNICIPALITY, PRIVACY_OFFICER, ADMINISTRATOR
}
